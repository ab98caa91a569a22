/** The size at which social networks and chats show a large card uncropped. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Where the cover is: the article's drawing or photo. */
export const CARD_PANEL = { left: 744, top: 104, width: 456, height: 526 } as const;

/** The light palette of `global.css`, since an image cannot follow the reader's colour scheme. */
export const CARD_COLOURS = {
  paper: '#ffffff',
  ink: '#12161d',
  muted: '#515b69',
  accent: '#c12f16',
} as const;

export const CARD_COVER_COLOURS = {
  ground: '#e9ebee',
  ink: '#12161d',
  accent: '#d63a1f',
  tint: '#b3c5d9',
} as const;

/** A filled rectangle. */
export function fillBox(x: number, y: number, width: number, height: number, fill: string): string {
  return `<path fill="${fill}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}
