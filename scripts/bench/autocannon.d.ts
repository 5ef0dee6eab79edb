/** The part of autocannon's interface that the bench uses; the package has no types of its own. */
declare module "autocannon" {
  export type Request = { readonly path: string; readonly headers?: Readonly<Record<string, string>> };
  export type Result = {
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
    readonly duration: number;
    readonly latency: { readonly p50: number; readonly p97_5: number; readonly average: number };
    readonly throughput: { readonly total: number };
  };
  type Client = {
    on: (event: "response", heard: (status: number, bytes: number, ms: number) => void) => void;
  };
  type Options = {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly Request[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly setupClient?: (client: Client) => void;
  };
  // biome-ignore lint/style/noDefaultExport: the package's own shape
  export default function autocannon(options: Options): Promise<Result>;
}
