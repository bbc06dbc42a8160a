/**
 * `node scripts/check-code.mjs FILE …` checks the types of the project, and the code rules of these files. Both use one
 * program of the compiler. As two commands, `tsc` and `eslint` would read all sources twice, which takes longest.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';

const { sys } = ts;
const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  { incremental: true, tsBuildInfoFile: '.cache/types.tsbuildinfo' },
  { ...sys, onUnRecoverableConfigFileDiagnostic: (error) => console.log(format([error])) },
);
const program = ts.createIncrementalProgram({ rootNames: config.fileNames, options: config.options });
const errors = [...config.errors, ...ts.getPreEmitDiagnostics(program)];
// Nothing is compiled: this writes only what the next run needs.
program.emit();
if (errors.length) console.log(format(errors));

const eslint = new ESLint({
  warnIgnored: false,
  overrideConfig: {
    files: ['**/*.ts'],
    ignores: ['examples/**'],
    languageOptions: { parserOptions: { projectService: false, programs: [program.getProgram()] } },
  },
});
const results = await eslint.lintFiles(process.argv.slice(2));
const { format: report } = await eslint.loadFormatter();
const isClean = results.every(({ errorCount, warningCount }) => !errorCount && !warningCount);
if (!isClean) console.log(await report(results));
process.exitCode = errors.length || !isClean ? 1 : 0;

function format(diagnostics) {
  return ts.formatDiagnosticsWithColorAndContext(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: sys.getCurrentDirectory,
    getNewLine: () => sys.newLine,
  });
}
