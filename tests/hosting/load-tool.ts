/**
 * Imports a package of `package.json` beside this file. The type is the caller's, since
 * `npm run types` must work where these packages are not installed.
 */
export async function loadTool<Module>(name: string): Promise<Module> {
  return import(name) as Promise<Module>; // the caller describes the package
}
