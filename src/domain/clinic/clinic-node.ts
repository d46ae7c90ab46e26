/**
 * A clinic as JSON-LD names it, with its name and its page where they are known; further properties are added by
 * whoever knows them.
 *
 * @see https://schema.org/MedicalClinic
 */
export const clinicNode = ({
  name,
  url,
}: {
  name?: string | undefined;
  url?: string | undefined;
}): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalClinic',
  ...(name && { name }),
  ...(url && { url }),
});
