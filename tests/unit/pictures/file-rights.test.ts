import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { keepRights, readFileRights } from '../../../src/lib/pictures/file-rights.ts';
import { cpuTime } from '../../cpu-time.ts';
import { present } from '../../expectations.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const NAMES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#"';
const BY = 'https://creativecommons.org/licenses/by/4.0/';

const packet = (properties: string, attributes = '') =>
  Buffer.from(
    `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" ${NAMES} ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );
const bag = (name: string, ...items: string[]) =>
  `<${name}><rdf:Seq>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('\n ')}</rdf:Seq></${name}>`;

describe('XMP tells', () => {
  test.each<[string, Buffer, object]>([
    [
      'creators',
      packet(bag('dc:creator', 'Eva Beispiel', 'Ida')),
      { creator: 'Eva Beispiel, Ida' },
    ],
    ['an agency', packet('<photoshop:Credit>dpa</photoshop:Credit>'), { agency: 'dpa' }],
    ['an agency as an attribute', packet('', 'photoshop:Credit="dpa"'), { agency: 'dpa' }],
    ['the first language', packet(bag('dc:rights', '© Eva', '© Eve')), { copyright: '© Eva' }],
    ['terms', packet(bag('xmpRights:UsageTerms', 'CC BY 4.0')), { terms: 'CC BY 4.0' }],
    [
      'a licence at an address in capitals',
      packet('<cc:license rdf:resource="HTTP://A.DE/b"/>'),
      { licenseUrl: 'HTTP://A.DE/b' },
    ],
    ['a licence', packet(`<cc:license rdf:resource="${BY}"/>`), { licenseUrl: BY }],
    [
      'where to read them',
      packet(`<xmpRights:WebStatement>${BY}</xmpRights:WebStatement>`),
      { licenseUrl: BY },
    ],
    [
      'names of other prefixes',
      Buffer.from(
        `<r:RDF xmlns:r="${RDF}"><r:Description xmlns:d="http://purl.org/dc/elements/1.1/"><d:creator>Eva</d:creator></r:Description></r:RDF>`,
      ),
      { creator: 'Eva' },
    ],
    [
      'entities as characters',
      packet(bag('dc:creator', 'A &amp; B &#60;C')),
      { creator: 'A & B <C' },
    ],
    [
      'UTF-16',
      Buffer.from(packet(bag('dc:creator', 'Jörg')).toString(), 'utf16le'),
      { creator: 'Jörg' },
    ],
    [
      'UTF-16, by its mark',
      Buffer.from(`\uFEFF${packet(bag('dc:creator', 'Jörg'))}`, 'utf16le'),
      { creator: 'Jörg' },
    ],
    [
      'UTF-16 of the other order',
      Buffer.from(packet(bag('dc:creator', 'Jörg')).toString(), 'utf16le').swap16(),
      { creator: 'Jörg' },
    ],
    [
      'UTF-16 of the other order, by its mark',
      Buffer.from(`\uFEFF${packet(bag('dc:creator', 'Jörg'))}`, 'utf16le').swap16(),
      { creator: 'Jörg' },
    ],
    [
      'five creators at most, each once',
      packet(bag('dc:creator', ...'ABBCDEFG')),
      { creator: 'A, B, C, D, E' },
    ],
    ['nothing of what is in no known property', packet('<dc:title>Lager</dc:title>'), {}],
    ['nothing of blank properties', packet(bag('dc:creator', ' ', '')), {}],
  ])('%s', (_, xmp, expected) => {
    expect(readFileRights({ xmp })).toEqual(expected);
  });
});

describe('IPTC tells', () => {
  test.each<[string, Uint8Array, object]>([
    ['creators', iptc([80, 'Eva Beispiel'], [80, 'Ida']), { creator: 'Eva Beispiel, Ida' }],
    [
      'agency and copyright among other data',
      iptc([5, 'Lager'], [110, 'dpa'], [116, '© dpa'], [120, 'Kartons']),
      { agency: 'dpa', copyright: '© dpa' },
    ],
    [
      'names of more than 255 bytes',
      iptc([80, `${'ä'.repeat(150)}`]),
      { creator: 'ä'.repeat(150) },
    ],
    ['datasets alone', iptc([80, 'Eva']).subarray(26), { creator: 'Eva' }],
    [
      'what follows a block of another kind',
      Buffer.concat([Buffer.from('8BIM\u0004\u0005\0\0\0\0\0\0'), iptc([80, 'Eva'])]),
      { creator: 'Eva' },
    ],
    ['names in Windows-1252', iptc([80, Buffer.from('J\u00f6rg', 'latin1')]), { creator: 'Jörg' }],
    ['nothing where it ends early', iptc([80, 'Eva']).subarray(0, 20), {}],
    ['nothing of other records', Buffer.from([0x1c, 3, 80, 0, 1, 65]), {}],
    ['nothing where a length has several bytes', Buffer.from([0x1c, 2, 80, 0x80, 1, 65]), {}],
    ['nothing where a length is too long', Buffer.from([0x1c, 2, 80, 0xff, 0xff, 65]), {}],
    ['nothing without datasets', Buffer.from('Photoshop 3.0\0'), {}],
  ])('%s', (_, bytes, expected) => {
    expect(readFileRights({ iptc: bytes })).toEqual(expected);
  });
});

test('Exif tells artist and copyright', async () => {
  const exif = await exifOf({ Artist: 'Eva', Copyright: 'Eva 2026', Make: 'Kamera' });
  expect(readFileRights({ exif })).toEqual({ creator: 'Eva', copyright: 'Eva 2026' });
});

test('XMP comes before IPTC, and IPTC before Exif, for each field by itself', async () => {
  const metadata = {
    xmp: packet(bag('dc:creator', 'Aus XMP')),
    iptc: iptc([80, 'Aus IPTC'], [116, '© IPTC']),
    exif: await exifOf({ Artist: 'Aus Exif', Copyright: '© Exif' }),
  };
  expect(readFileRights(metadata)).toEqual({ creator: 'Aus XMP', copyright: '© IPTC' });
});

describe('hostile data', () => {
  const unclosed = '<dc:creator>Eva<rdf:li>'.repeat(2000);
  const doctype =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  test.each<[string, Parameters<typeof readFileRights>[0]]>([
    ['no XML', { xmp: Buffer.from('Eva < & > "') }],
    [
      'bytes of any kind',
      { xmp: randomBytes(4096), iptc: randomBytes(4096), exif: randomBytes(4096) },
    ],
    ['empty blocks', { xmp: Buffer.alloc(0), iptc: Buffer.alloc(0), exif: Buffer.alloc(0) }],
    ['a broken beginning', { exif: Buffer.from('Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff') }],
    ['elements without an end', { xmp: packet(unclosed) }],
    [
      'entities of its own',
      { xmp: Buffer.from(`${doctype}${packet(bag('dc:creator', '&b;&c;'))}`) },
    ],
    ['names of an object', { xmp: packet('<__proto__:constructor>x</__proto__:constructor>') }],
  ])('%s does no harm', (_, metadata) => {
    const values = Object.values(readFileRights(metadata)).join('');
    expect(values).not.toMatch(/root:|aaaaaaaaaa/);
    expect(values.length).toBeLessThan(2100);
  });

  test.each([
    ['line breaks', 'Eva\n---\ndraft: true', 'Eva --- draft: true'],
    ['control and direction characters', 'E\u0001v\u202Ea', 'E v a'],
    ['a whole book', 'x'.repeat(5000), 'x'.repeat(200)],
    ['spaces at its ends', '\uFEFF Eva\uFFFD', 'Eva'],
    ['unreadable characters', 'E\uFFFDv', 'E v'],
    ['a space where it is cut', `${'x'.repeat(199)} x`, 'x'.repeat(199)],
    ['halves of characters', '😀'.repeat(300), '😀'.repeat(200)],
  ])('a name with %s becomes a short line', (_, name, expected) => {
    expect(readFileRights({ iptc: iptc([80, name]) })).toEqual({ creator: expected });
  });

  test.each([
    'javascript:alert(1)',
    'https://',
    'https://a b/',
    'xhttps://a.de/',
    'https://a.de:99999/',
    'https://a.de/"><script>',
    'cc by',
  ])('%s is no address of a licence', (address) => {
    const value = address.replaceAll('<', '&lt;');
    expect(readFileRights({ xmp: packet(bag('cc:license', value)) })).toEqual({});
  });

  test.each<[string, Parameters<typeof readFileRights>[0]]>([
    ['elements', { xmp: Buffer.from('<x>'.repeat(1_000_000)) }],
    ['elements side by side', { xmp: packet(bag('dc:creator', '<a/>'.repeat(1_000_000))) }],
    ['attributes', { xmp: Buffer.from(`<x ${'a="b" '.repeat(500_000)}>`) }],
    ['names', { xmp: packet(bag('dc:creator', ...Array.from({ length: 100_000 }, () => 'Eva'))) }],
    ['datasets', { iptc: Buffer.alloc(5_000_000, Buffer.from([0x1c, 2, 80, 0, 1, 65])) }],
    ['half blocks', { iptc: Buffer.alloc(5_000_000, '8BI') }],
  ])('megabytes of %s are read within seconds', (_, metadata) => {
    const started = cpuTime();
    readFileRights(metadata);
    expect(cpuTime() - started).toBeLessThan(4000);
  });
});

describe('keepRights', () => {
  test('writes rights so that they read the same, and nothing else', async () => {
    const metadata = {
      xmp: packet(
        `${bag('dc:creator', 'A &amp; B &lt;C', 'Ida')}${bag('dc:rights', '© „A“')}${bag('xmpRights:UsageTerms', 'Nur hier')}<photoshop:Credit>d"pa</photoshop:Credit><cc:license rdf:resource="${BY}"/><photoshop:City>Leipzig</photoshop:City>`,
      ),
      exif: await exifOf({ Make: 'Kamera' }),
    };
    const written = keepRights(metadata);
    expect(readFileRights({ xmp: Buffer.from(present(written)) })).toEqual(
      readFileRights(metadata),
    );
    expect(readFileRights(metadata)).toEqual({
      creator: 'A & B <C, Ida',
      agency: 'd"pa',
      copyright: '© „A“',
      terms: 'Nur hier',
      licenseUrl: BY,
    });
    expect(written).not.toMatch(/Leipzig|Kamera/);
    expect(XMLValidator.validate(present(written))).toBe(true);
  });

  test('writes nothing for a file that says nothing', () => {
    expect(keepRights({})).toBeUndefined();
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('fits into %s', async (format) => {
    const xmp = present(keepRights({ iptc: iptc([80, 'Jörg Müller']) }));
    const create = { width: 9, height: 9, channels: 3 as const, background: 'red' };
    const file = await sharp({ create }).withXmp(xmp).toFormat(format).toBuffer();
    expect(readFileRights(await sharp(file).metadata())).toEqual({ creator: 'Jörg Müller' });
  });
});

/** The datasets of the application record as Photoshop wraps them. */
function iptc(...datasets: [dataset: number, value: string | Buffer][]): Buffer {
  const records = datasets.map(([dataset, value]) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([
      Buffer.from([0x1c, 2, dataset, bytes.length >> 8, bytes.length & 255]),
      bytes,
    ]);
  });
  const size = Buffer.alloc(4);
  size.writeUInt32BE(Buffer.concat(records).length);
  const header = Buffer.from('Photoshop 3.0\u00008BIM\u0004\u0004\0\0', 'latin1');
  return Buffer.concat([header, size, ...records]);
}

async function exifOf(IFD0: Record<string, string>): Promise<Buffer | undefined> {
  const create = { width: 9, height: 9, channels: 3 as const, background: 'red' };
  const image = await sharp({ create }).withExif({ IFD0 }).jpeg().toBuffer();
  return (await sharp(image).metadata()).exif;
}

/** Bytes that look random and are the same each time. */
function randomBytes(length: number): Buffer {
  let state = 7;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 16;
    }),
  );
}
