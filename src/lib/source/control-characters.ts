// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
export const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
export const CONTROL_FAULT =
  'Hier steht ein unsichtbares Steuerzeichen, das in Feeds nicht vorkommen darf. Lösche es und tippe die Stelle neu.';
