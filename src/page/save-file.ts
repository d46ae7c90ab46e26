/** Browsers inside other apps, in which nothing can be saved, and nothing is said of it. */
const SAVES_NOTHING = /\b(?:FBA[NV]|Instagram|Line\/|MicroMessenger|Snapchat|TikTok|musical_ly)/;

/** Long enough for a browser that asks where to save. */
const A_MINUTE = 60_000;

/** Offers a text as a file to save, and tells whether that can be done here. Nothing is asked of any server. */
export function saveFile(name: string, type: string, text: string): boolean {
  if (SAVES_NOTHING.test(navigator.userAgent)) return false;
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
    return true;
  } catch {
    return false;
  }
}
