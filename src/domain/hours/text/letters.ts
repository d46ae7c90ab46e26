/** Letters that join into words. Chinese, Japanese and Korean ones stand beside each other without joining. */
export const JOINING = '[^\\P{L}\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]';

/** Chinese, Japanese and Korean letters, and what no lone day stands behind. */
export const IDEOGRAPH = /[\u3040-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3]/;
export const AFTER_LETTER = /[\d\u3040-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3]/;

export const WORD = new RegExp(`${JOINING}+(?:'${JOINING}+)*|\\p{L}`, 'uy');
