/** One form of a page, as a browser without scripts would send it. */
export type PageForm = { readonly fields: ReadonlyMap<string, string> };

const formElement = /<form\b[^>]*>([\s\S]*?)<\/form>/g;
const control =
  /<(input|button)\b([^>]*)>|<select\b([^>]*)>([\s\S]*?)<\/select>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g;
const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

const plain = (text: string) =>
  text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

function attribute(text: string, name: string): string | null {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>]|$)`).exec(` ${text}`);
  return found ? plain(found[1] ?? "") : null;
}

/** The forms of our own pages (regular markup, so no parser is needed). The first button with a name is pressed. */
export function readForms(html: string): readonly PageForm[] {
  return [...html.matchAll(formElement)].map(([, inner = ""]) => {
    const fields = new Map<string, string>();
    for (const found of inner.matchAll(control)) readControl(found, fields);
    return { fields };
  });
}

function readControl(found: RegExpMatchArray, fields: Map<string, string>): void {
  const [, element, simple, select, options = "", textarea, text = ""] = found;
  const attributes = simple ?? select ?? textarea ?? "";
  const name = attribute(attributes, "name");
  if (name === null || fields.has(name) || attribute(attributes, "disabled") !== null) return;
  if (select !== undefined) fields.set(name, chosenOption(options));
  else if (textarea !== undefined) fields.set(name, plain(text));
  else readInput(element ?? "", attributes, name, fields);
}

function readInput(element: string, attributes: string, name: string, fields: Map<string, string>): void {
  const type = attribute(attributes, "type") ?? "text";
  const unchosen = (type === "checkbox" || type === "radio") && attribute(attributes, "checked") === null;
  if (!unchosen) fields.set(name, attribute(attributes, "value") ?? "");
  else if (type === "radio" && element === "input")
    fields.set(`?${name}`, attribute(attributes, "value") ?? "");
}

function chosenOption(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const chosen = all.find((attributes) => attribute(attributes, "selected") !== null) ?? all[0] ?? "";
  return attribute(chosen, "value") ?? "";
}

/** A visitor with cookies and no scripts. */
export class FormVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly baseUrl: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async open(path: string): Promise<string> {
    const answer = await this.send(path, {});
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  }

  /** Sends the form that has all `wanted` fields, with these values; the path that the answer leads to, if any. */
  async submit(
    path: string,
    html: string,
    wanted: Readonly<Record<string, string | null>>,
  ): Promise<{ to: string | null; html: string }> {
    const names = Object.keys(wanted);
    const form = readForms(html).find(({ fields }) =>
      names.every((name) => fields.has(name) || fields.has(`?${name}`)),
    );
    if (!form) throw new Error(`${path} has no form with ${names.join(", ")}`);
    const body = new FormData();
    for (const [name, value] of form.fields)
      if (!name.startsWith("?") && !(name in wanted && wanted[name] !== null)) body.append(name, value);
    for (const name of names) {
      const value = wanted[name] ?? (form.fields.has(name) ? null : form.fields.get(`?${name}`));
      if (value !== null && value !== undefined) body.set(name, value);
    }
    const answer = await this.send(path, { method: "POST", body, headers: { origin: this.baseUrl } });
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`the form of ${path} answered ${answer.status}`);
    return { to: answer.headers.get("location"), html: text };
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = {
      ...this.headers,
      ...(init.headers as Record<string, string>),
      ...(cookie && { cookie }),
    };
    const answer = await fetch(new URL(path, this.baseUrl), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      this.cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return answer;
  }
}
