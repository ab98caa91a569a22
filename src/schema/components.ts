/** The names of the components that editors may use in MDX. */
export const COMPONENT_NAMES: readonly string[] = [
  'BarChart',
  'Contact',
  'Figure',
  'Hosting',
  'Note',
  'PaidLink',
  'Publisher',
  'PullQuote',
];
