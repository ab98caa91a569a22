import { typesetFields } from '../../articles/typeset-content.ts';
import type { HyphenationExceptions } from '../../hyphenation/exceptions.ts';
import { hyphenateHeadline } from '../../hyphenation/hyphenate.ts';
import type { Point } from '../../pictures/crop.ts';
import { typeset } from '../../typography/typeset.ts';
import { drawCover } from '../cover/cover.ts';
import {
  CARD_COLOURS,
  CARD_COVER_COLOURS,
  CARD_HEIGHT,
  CARD_PANEL,
  CARD_WIDTH,
  fillBox,
} from './canvas.ts';
import { drawOneLine, wordAuthors } from './one-line.ts';
import { drawTitle } from './title.ts';
import { CAP_HEIGHT, type Typeface } from './typeface.ts';

const MARGIN = 56;
const HEADER = { baseline: 69, size: 50, rule: 96, ruleHeight: 8 } as const;
const BODY_TOP = HEADER.rule + HEADER.ruleHeight;
const COLUMN = { top: BODY_TOP + 44, width: 644, bottom: CARD_HEIGHT - MARGIN } as const;
const LABEL = { size: 40, height: 60, padding: 14 } as const;
const KICKER_SIZE = 40;
const SMALL_SIZE = 34;
const GAP = 28;
/** Leaves room for a descender above and an umlaut below. */
const KICKER_GAP = 40;

/**
 * A social card as SVG of 1200 × 630: wordmark, "Anzeige" where required, kicker, title, authors
 * and the article's cover drawing; a photo is left to the renderer. Text is drawn as outlines, so
 * that a renderer needs no font and cannot substitute one. Texts contain only characters of the typeface, see `toDrawable`; only the
 * title may contain soft hyphens.
 */
export function drawSocialCard(card: SocialCard, typeface: Typeface): string {
  const { advertising, kicker, title, authors } = card;
  const kickerTop = COLUMN.top + (advertising === undefined ? 0 : LABEL.height + GAP);
  const titleTop = kickerTop + (kicker === undefined ? 0 : KICKER_SIZE * CAP_HEIGHT + KICKER_GAP);
  const titleBottom = COLUMN.bottom - (authors.length === 0 ? 0 : SMALL_SIZE * CAP_HEIGHT + GAP);
  const titleBox = { x: MARGIN, y: titleTop, width: COLUMN.width, height: titleBottom - titleTop };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    fillBox(0, 0, CARD_WIDTH, CARD_HEIGHT, CARD_COLOURS.paper),
    card.photo === undefined ? drawPanel(card.seed) : '',
    drawHeader(card.siteName, typeface),
    advertising === undefined ? '' : drawLabel(advertising, typeface),
    kicker === undefined ? '' : drawKicker(kicker, kickerTop, typeface),
    drawTitle(title, typeface, titleBox),
    authors.length === 0 ? '' : drawAuthors(authors, typeface),
    '</svg>',
  ].join('');
}

/** A card with its texts typeset in German and soft hyphens in the long words of its title. */
export function typesetCard(card: SocialCard, hyphenation: HyphenationExceptions): SocialCard {
  return {
    ...typesetFields(card, ['siteName', 'kicker']),
    title: hyphenateHeadline(typeset(card.title), hyphenation),
    authors: card.authors.map(typeset),
    advertising: card.advertising && typesetFields(card.advertising, ['client']),
  };
}

function drawPanel(seed: string): string {
  const { left, top, width, height } = CARD_PANEL;
  const { viewBox, shapes } = drawCover(seed, CARD_COVER_COLOURS);
  return `<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">${shapes}</svg>`;
}

function drawHeader(siteName: string, typeface: Typeface): string {
  const x = MARGIN + 48;
  const name = { x, y: HEADER.baseline, size: HEADER.size, width: CARD_WIDTH - MARGIN - x };
  return [
    // The mark of Wordmark.astro, drawn in a box of 20 × 24.
    `<g transform="translate(${MARGIN} ${HEADER.baseline - 37}) scale(1.7)"><path fill="${CARD_COLOURS.ink}" d="M0 2h20v5H0zM0 17h20v5H0z"/><path fill="${CARD_COLOURS.accent}" d="M6 9.5h14v5H6z"/></g>`,
    drawOneLine([siteName], typeface, { ...name, colour: 'ink' }),
    fillBox(0, HEADER.rule, CARD_WIDTH, HEADER.ruleHeight, CARD_COLOURS.ink),
  ].join('');
}

/** The label required by law (§ 22 MStV), first and inverted, so that it is legible in small previews. */
function drawLabel({ client }: Advertising, typeface: Typeface): string {
  const width = Math.ceil(typeface.measure('Anzeige') * LABEL.size) + 2 * LABEL.padding;
  const y = COLUMN.top + (LABEL.height + LABEL.size * CAP_HEIGHT) / 2;
  const word = { x: MARGIN + LABEL.padding, y, size: LABEL.size, width };
  const x = MARGIN + width + 18;
  const name = { x, y, size: SMALL_SIZE, width: MARGIN + COLUMN.width - x };
  return [
    fillBox(MARGIN, COLUMN.top, width, LABEL.height, CARD_COLOURS.ink),
    drawOneLine(['Anzeige'], typeface, { ...word, colour: 'paper' }),
    client === undefined ? '' : drawOneLine([client], typeface, { ...name, colour: 'muted' }),
  ].join('');
}

function drawKicker(kicker: string, top: number, typeface: Typeface): string {
  const y = top + KICKER_SIZE * CAP_HEIGHT;
  const line = { x: MARGIN, y, size: KICKER_SIZE, width: COLUMN.width };
  return drawOneLine([kicker], typeface, { ...line, colour: 'accent' });
}

function drawAuthors(authors: readonly string[], typeface: Typeface): string {
  const line = { x: MARGIN, y: COLUMN.bottom, size: SMALL_SIZE, width: COLUMN.width };
  return drawOneLine(wordAuthors(authors), typeface, { ...line, colour: 'muted' });
}

/** What a card shows; equal cards give equal images. */
export interface SocialCard {
  /** Determines the cover drawing: the article's slug. */
  seed: string;
  siteName: string;
  /** May contain soft hyphens. */
  title: string;
  kicker: string | undefined;
  authors: string[];
  advertising: Advertising | undefined;
  /** Shown in place of the drawing. */
  photo?: CardPhoto | undefined;
}

/** A photo on a card. */
export interface CardPhoto {
  /** Path of the file. */
  path: string;
  /** What its crop keeps. */
  focus?: Point | undefined;
}

interface Advertising {
  client: string | undefined;
}
