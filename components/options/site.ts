/**
 * Reads what a reader typed as a site: a host or a whole copied address.
 * @returns the host without www., m. or amp., or undefined where it is none.
 */
export function siteFrom(typed: string): string | undefined {
  const address = typed.trim();
  if (address === '' || /\s/.test(address)) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(withScheme)) return undefined;
  const { protocol, hostname } = new URL(withScheme);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const site = hostname.replace(/\.$/, '').replace(/^(www|m|amp)\.(?=.*\.)/, '');
  // A name with a dot whose last part is no number: neither localhost nor an IP address is a news site.
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(site) ? site : undefined;
}
