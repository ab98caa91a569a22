/** The names of the components that editors may use in MDX. */
export const COMPONENT_NAMES: readonly string[] = [
  'BarChart',
  'Contact',
  'DataProtectionAuthority',
  'DataProtectionOfficer',
  'Figure',
  'Hosting',
  'HostingTransfer',
  'LogRetention',
  'Note',
  'PaidLink',
  'Publisher',
  'PullQuote',
];
