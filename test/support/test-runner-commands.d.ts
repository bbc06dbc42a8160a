/**
 * The one function of `@web/test-runner-commands` that the tests use; tsconfig.json points here. The package's own
 * types include those of the whole test runner and of Node: 200 files, which would also let `src` use names that no
 * browser has.
 */
export function executeServerCommand<R>(command: string, payload?: unknown): Promise<R>;
