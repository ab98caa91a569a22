import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const AUTHORS = ['Jana Vogt', 'Max Weber', 'Ada Lindner'];
const TOPICS = ['Marketing', 'Versand', 'Retouren', 'E-Commerce', 'Lager', 'Zahlung'];

/** A text of a generated blog; the same numbers give the same text. */
interface Post {
  name: string;
  title: string;
  date: string;
  author: string;
  topics: string[];
  excerpt: string | undefined;
  /** Index of a text that this one links to. */
  other: number;
  hasPicture: boolean;
}

/** Plausible texts: every fifth without an excerpt, every second with a picture. */
function listPosts(count: number): Post[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `beitrag-nummer-${index}`,
    title: `Beitrag Nummer ${index} über den Versand`,
    date: `20${12 + (index % 12)}-0${(index % 9) + 1}-1${index % 10}`,
    author: AUTHORS[index % AUTHORS.length] ?? '',
    topics: [TOPICS[index % 6] ?? '', TOPICS[(index + 1) % 6] ?? ''],
    excerpt:
      index % 5 === 0
        ? undefined
        : `Was Nummer ${index} zeigt: Pakete kommen schneller an, wenn jemand vorher über den Weg nachdenkt.`,
    other: (index + 7) % count,
    hasPicture: index % 2 === 0,
  }));
}

const prose = (index: number) =>
  `Im Lager Nummer ${index} wartet am Morgen ein Stapel Pakete auf den Wagen. Wer ihn belädt, kennt die Strecke und weiß, welches Paket zuletzt an die Reihe kommt.`;

/** Writes a blog of Hugo; returns the former path of each text. */
export function writeHugoBlog(folder: string, count: number): string[] {
  const posts = listPosts(count);
  write(
    folder,
    'hugo.toml',
    'baseURL = "https://blog.example/"\n[permalinks]\nposts = "/:year/:month/:slug/"\n',
  );
  write(folder, 'static/images/lager.png', PNG);
  write(folder, 'content/about.md', '---\ntitle: Über uns\n---\n\nText.\n');
  return posts.map(({ name, title, date, author, topics, excerpt, other, hasPicture }, index) => {
    const head = `title: "${title}"\ndate: ${date}T10:00:00+02:00\nauthor: ${author}\ntags: [${topics.join(', ')}]\n${excerpt ? `summary: "${excerpt}"\n` : ''}`;
    const picture = hasPicture
      ? `{{< figure src="/images/lager.png" alt="Ein Stapel Pakete im Lager." caption="Am Morgen" >}}\n\n`
      : '';
    const body = `${prose(index)}\n\n${picture}## Der Weg\n\nMehr steht im [anderen Beitrag]({{< relref "${posts[other]?.name}" >}}).\n\n{{< youtube abc123def45 >}}\n`;
    write(folder, `content/posts/${name}.md`, `---\n${head}---\n\n${body}`);
    return `/${date.slice(0, 4)}/${date.slice(5, 7)}/${name}/`;
  });
}

/** Writes a blog of Jekyll; returns the former path of each text. */
export function writeJekyllBlog(folder: string, count: number): string[] {
  const posts = listPosts(count);
  const pathOf = ({ date, name }: Post) => `/${date.replaceAll('-', '/')}/${name}.html`;
  write(folder, '_config.yml', 'title: Paketblog\nurl: https://blog.example\nbaseurl: ""\n');
  write(folder, 'assets/lager.png', PNG);
  write(folder, 'about.md', '---\nlayout: page\ntitle: Über uns\n---\n\nText.\n');
  return posts.map((post, index) => {
    const { name, title, date, author, topics, excerpt, other, hasPicture } = post;
    const head = `layout: post\ntitle: "${title}"\nauthor: ${author}\ntags: ${topics.join(', ')}\n${excerpt ? `excerpt: "${excerpt}"\n` : ''}`;
    const picture = hasPicture
      ? `![Ein Stapel Pakete]({{ "/assets/lager.png" | relative_url }} "Am Morgen")\n\n`
      : '';
    const target = posts[other];
    const link = target ? `{% post_url ${target.date}-${target.name} %}` : '';
    const body = `${prose(index)}\n\n${picture}{% highlight js %}\nconst a = 1;\n{% endhighlight %}\n\nMehr bei {{ site.title }} im [Beitrag](${link}).\n`;
    write(folder, `_posts/${date}-${name}.md`, `---\n${head}---\n\n${body}`);
    return pathOf(post);
  });
}

/** Writes an export of WordPress; returns the former path of each text. */
export function writeWordpressExport(folder: string, count: number): string[] {
  const posts = listPosts(count);
  const pathOf = ({ date, name }: Post) => `/${date.slice(0, 4)}/${date.slice(5, 7)}/${name}/`;
  write(folder, 'uploads/2020/lager.png', PNG);
  const items = posts.map((post, index) => {
    const { name, title, date, author, topics, excerpt, other, hasPicture } = post;
    const login = author.split(' ')[0]?.toLowerCase();
    const target = posts[other];
    const picture = hasPicture
      ? '[caption id="a" width="300"]<img src="https://blog.example/wp-content/uploads/2020/lager-300x200.png" alt="Ein Stapel Pakete" /> Am Morgen[/caption]\n\n'
      : '';
    const text = `${prose(index)}\n\n${picture}Mehr im <a href="https://blog.example${target ? pathOf(target) : ''}">Beitrag</a>.\n\n[embed]https://www.youtube.com/watch?v=abc123def45[/embed]`;
    return `<item><title>${title}</title><link>https://blog.example${pathOf(post)}</link><dc:creator><![CDATA[${login}]]></dc:creator><content:encoded><![CDATA[${text}]]></content:encoded><excerpt:encoded><![CDATA[${excerpt ?? ''}]]></excerpt:encoded><wp:post_id>${index}</wp:post_id><wp:post_date><![CDATA[${date} 10:00:00]]></wp:post_date><wp:post_name><![CDATA[${name}]]></wp:post_name><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>${topics.map((topic) => `<category domain="category" nicename="x"><![CDATA[${topic}]]></category>`).join('')}</item>`;
  });
  const authors = AUTHORS.map(
    (name) =>
      `<wp:author><wp:author_login><![CDATA[${name.split(' ')[0]?.toLowerCase()}]]></wp:author_login><wp:author_display_name><![CDATA[${name}]]></wp:author_display_name></wp:author>`,
  );
  write(
    folder,
    'export.xml',
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blog</title><link>https://blog.example</link>${authors.join('')}${items.join('\n')}</channel></rss>`,
  );
  return posts.map(pathOf);
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
