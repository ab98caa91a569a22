import { expect, test } from 'vitest';
import { z } from 'zod';
import { authorSchema as createSchema } from '../../../src/schema/author.ts';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

const authorSchema = createSchema(z.string());
const VALID = { name: 'Redaktion', kind: 'organization' };

test.each<[object]>([
  [{}],
  [{ kind: 'person', role: 'Redaktion', bio: 'Schreibt über Handel.', url: 'https://eva.de' }],
  [{ image: { image: './eva.jpg', alt: 'Eva lacht.', credit: 'Foto: Adam' } }],
  [{ image: { image: './eva.jpg', alt: 'Eva lacht.' } }],
])('accepts %j', (fields) => {
  expect(problemsOf(authorSchema, { ...VALID, ...fields })).toEqual([]);
});

test.each<[object, string]>([
  [{ name: undefined }, 'name: fehlt'],
  [{ name: 'E' }, 'name: ist zu kurz: mindestens 2 Zeichen, jetzt 1'],
  [{ kind: undefined }, 'kind: fehlt. Möglich sind `person`, `organization`'],
  [{ kind: 'team' }, 'kind: kennt nur `person`, `organization`, nicht `team`'],
  [{ role: '' }, 'role: ist zu kurz: mindestens 2 Zeichen, jetzt 0'],
  [{ bio: 'kurz' }, 'bio: ist zu kurz: mindestens 10 Zeichen, jetzt 4'],
  [{ bio: 'x'.repeat(601) }, 'bio: ist zu lang: höchstens 600 Zeichen, jetzt 601'],
  [
    { url: 'eva.de' },
    'url: muss eine vollständige Adresse sein, etwa https://www.beispiel.de/seite',
  ],
  [
    { image: { image: './eva.jpg' } },
    'image.alt: fehlt. Beschreibe in einem Satz, was auf dem Porträt zu sehen ist',
  ],
  [{ image: { alt: 'Eva lacht.' } }, 'image.image: fehlt'],
  [
    { image: './eva.jpg' },
    'image: muss ein Block mit eigenen Feldern sein, etwa `{ image: …, alt: … }`, ist aber `./eva.jpg`',
  ],
  [{ naem: 'Eva' }, ': `naem` ist kein Feld. `name` steht schon da; lösche eines von beiden.'],
])('refuses %j', (fields, expected) => {
  const problems = problemsOf(authorSchema, { ...VALID, ...fields });
  expect(problems).toEqual([expected]);
  expect(findEnglish(expected.slice(expected.indexOf(': ')))).toEqual([]);
});

test('the text about a person is trimmed', () => {
  expect(authorSchema.parse({ ...VALID, bio: ' Schreibt über Pakete.\n' })).toMatchObject({
    bio: 'Schreibt über Pakete.',
  });
});
