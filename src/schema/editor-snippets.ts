import { z } from 'zod';
import { COMPONENTS } from './components.ts';
import { DESCRIPTION } from './limits.ts';

/** A snippet of an editor (code.visualstudio.com, "Snippets"). */
interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const FRONTMATTER: Readonly<Record<string, Snippet>> = {
  Beitrag: snippet(
    'beitrag',
    'Angaben für einen neuen Beitrag',
    `---
title: \${1:Titel}
description: \${2:Vorspann, ${DESCRIPTION.min} bis ${DESCRIPTION.max} Zeichen}
authors: [\${3:redaktion}]
tags: [\${4:e-commerce}]
draft: true
---

$0`,
  ),
  Titelbild: snippet(
    'cover',
    'Titelbild neben dem Beitrag',
    `cover:
  image: ./\${1:foto.jpg}
  alt: \${2:Was auf dem Bild zu sehen ist}
  credit: "\${3:Foto: Name}"`,
  ),
  Berichtigung: snippet(
    'corrections',
    'Was falsch war und was richtig ist',
    `corrections:
  - date: \${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}
    kind: \${2|correction,update|}
    text: \${3:In einer früheren Fassung stand … Richtig ist …}`,
  ),
  Quelle: snippet(
    'sources',
    'Quellen unter dem Text',
    `sources:
  - title: \${1:Titel}
    publisher: \${2:Herausgeber}
    url: \${3:https://}`,
  ),
  Werbung: snippet(
    'advertising',
    'Kennzeichnung als Werbung',
    `advertising:
  kind: \${1|anzeige,affiliate,bereitgestellt,eigenwerbung|}
  client: \${2:Wer bezahlt}`,
  ),
};

/** How some properties are written; all others are plain text. */
const VALUES: Readonly<Record<string, (stop: number) => string>> = {
  data: (stop) => `{[\n  { label: '\${${stop}:Bezeichnung}', value: \${${stop + 1}:1} },\n]}`,
};

/** Snippets for the frontmatter and for each component with what it must hold. */
export function writeEditorSnippets(): string {
  const components = Object.entries(COMPONENTS).map(
    ([name, { description, properties, hasText }]) => {
      const given = Object.entries(properties.shape)
        .filter(
          ([key, value]) => !value.safeParse(undefined).success || ['alt', 'title'].includes(key),
        )
        .map(([key, value], index) => {
          const stop = index + 1;
          const text = `"\${${stop}:${hoverText(value) ?? key}}"`;
          return ` ${key}=${VALUES[key]?.(stop) ?? text}`;
        });
      const tag = `<${name}${given.join('')}`;
      const isInline = name === 'PaidLink' || name === 'PullQuote';
      const closed = isInline ? `${tag}>$0</${name}>` : `${tag}>\n\n$0\n\n</${name}>`;
      return [name, snippet(`<${name}`, description, hasText ? closed : `${tag} />`)] as const;
    },
  );
  return `${JSON.stringify({ ...FRONTMATTER, ...Object.fromEntries(components) }, null, 2)}\n`;
}

function snippet(prefix: string, description: string, text: string): Snippet {
  return { prefix, description, body: text.split('\n') };
}

/** What the schema says of a property, also below `optional()`. */
function hoverText(value: z.core.$ZodType): string | undefined {
  const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
  return (z.globalRegistry.get(value) ?? z.globalRegistry.get(inner))?.description;
}
