import type { APIContext, GetStaticPaths } from 'astro';
import { environment } from '../../environment.ts';
import { renderSecurityTxt } from '../../lib/law/security-txt.ts';
import { declareTdm } from '../../lib/law/tdm.ts';
import { site } from '../../site.ts';

/** Only what the publisher declares has a file. */
export const getStaticPaths = (() => {
  const { security, tdm, origin } = site;
  const files = {
    'security.txt': security && renderSecurityTxt(security, environment.now, origin),
    'tdmrep.json': declareTdm(tdm, site.urls.home())?.protocol,
  };
  return Object.entries(files).flatMap(([file, text]) =>
    text === undefined ? [] : [{ params: { file }, props: { text } }],
  );
}) satisfies GetStaticPaths;

/** Files that machines look for under this path (RFC 8615). */
export function GET({ params, props }: APIContext<{ text: string }>): Response {
  const type = params.file?.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  return new Response(props.text, { headers: { 'Content-Type': type } });
}
