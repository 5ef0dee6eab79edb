/** The paths of a market's public pages as the shop itself names them: sitemap and the links of its home page. */
export async function publicPages(baseUrl: string, locale: string): Promise<readonly string[]> {
  const market = locale.slice(-2).toLowerCase();
  const files = await Promise.all(
    ["pages.xml", "products.xml"].map((name) => read(`${baseUrl}/sitemaps/${market}/${name}`)),
  );
  const listed = files.flatMap((text) =>
    [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname),
  );
  const home = await read(`${baseUrl}/${locale}`);
  const linked = [...home.matchAll(/href="(\/[^"#?]*)/g)].map(([, path = ""]) => path);
  const area = new RegExp(`^/${locale}(/(products|collections|legal)/[^/]+)?$`);
  const found = [...listed, ...linked].filter((path) => area.test(path));
  return [...new Set([`/${locale}`, ...found, `/${locale}/search?q=a`])];
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}
