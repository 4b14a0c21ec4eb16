// Jest transform for Node code: esbuild strips the types and turns modules into CommonJS, which Jest runs without flags.
const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');
const { pathToFileURL } = require('node:url');

module.exports = {
  getCacheKey(source, path) {
    return createHash('sha1').update(source).update(path).update('4').digest('hex');
  },
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      // Jest runs CommonJS only: import() becomes a require that is awaited.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: path,
      define: {
        'import.meta.url': JSON.stringify(pathToFileURL(path).href),
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename'
      }
    });
    return { code };
  }
};
