import type { ContentFiles } from '../../../src/lib/articles/library.ts';
import type { SourceFile } from '../../../src/lib/source/validation.ts';
import { STANDING_PAGES } from '../standing-pages.ts';

/** A complete, invented publisher, sufficient for a release. */
export const COMPLETE_SITE = `name: Prüfstand
claim: Ein Magazin zum Prüfen der Regeln
description: Ein Magazin, das es nicht gibt und an dem geprüft wird, ob die Regeln greifen.
url: ""
language: de
publisher:
  name: Nordufer Verlag GmbH
  legalForm: Gesellschaft mit beschränkter Haftung
  street: Speicherufer 14
  postalCode: "20457"
  city: Hamburg
  country: Deutschland
  email: redaktion@nordufer.test
  phone: "+49 40 66969123"
  representatives: [Annegret Holtkamp]
  register: { court: Amtsgericht Hamburg, number: HRB 98761 }
  vatId: DE136695976
responsible:
  - { name: Annegret Holtkamp, address: "Speicherufer 14, 20457 Hamburg" }
hosting: { name: Rechenzentrum Nord GmbH, country: Deutschland }
tdm: true
navigation: [{ label: Themen, href: /themen/ }]
`;

/** The fields of the delivered `site.yaml` that a publisher has to fill in. */
export const PLACEHOLDERS: readonly string[] = [
  'publisher.name',
  'publisher.street',
  'publisher.postalCode',
  'publisher.city',
  'publisher.email',
  'publisher.phone',
  'Der 1. Eintrag von publisher.representatives',
  'publisher.register.court',
  'publisher.register.number',
  'publisher.vatId',
  'name im 1. Eintrag von responsible',
  'address im 1. Eintrag von responsible',
  'hosting.name',
];

/** Content with some articles and pages, whose whole texts are given by slug. */
export function contentFiles({
  articles = {},
  pages = {},
  site = COMPLETE_SITE,
}: {
  articles?: Record<string, string>;
  pages?: Record<string, string>;
  site?: string;
}): ContentFiles {
  const list = (folder: string, texts: Record<string, string>): SourceFile[] =>
    Object.entries(texts).map(([slug, text]) => ({ path: `content/${folder}/${slug}.mdx`, text }));
  return {
    site: { path: 'content/site.yaml', text: site },
    tags: { path: 'content/tags.yaml', text: 'handel: { label: Handel }\n' },
    authors: [
      { path: 'content/authors/redaktion.yaml', text: 'name: Redaktion\nkind: organization\n' },
    ],
    articles: list('articles', articles),
    pages: [...STANDING_PAGES, ...list('pages', pages)],
    paths: new Set(),
  };
}

/** An article with further lines of frontmatter. */
export function articleText(body: string, frontmatter = ''): string {
  return `---
title: Ein Beitrag zum Prüfen
description: Ein Satz, der lang genug ist, um als Beschreibung eines Beitrags zu gelten.
authors: [redaktion]
tags: [handel]
publishedAt: 2026-11-01
${frontmatter === '' ? '' : `${frontmatter}\n`}---

${body}
`;
}
