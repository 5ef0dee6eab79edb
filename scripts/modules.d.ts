/** The scripts are plain JavaScript: they run before TypeScript is installed. Tests import them untyped. */
declare module "*.mjs";
