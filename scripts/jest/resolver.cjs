// Resolves `c/x` to the component of that name in any folder of force-app, and everything else as Node does.
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../../force-app/main');
let components;

function component(name) {
  components ??= new Map(
    fs
      .readdirSync(root)
      .map((folder) => path.join(root, folder, 'lwc'))
      .filter((folder) => fs.existsSync(folder))
      .flatMap((folder) => fs.readdirSync(folder).map((bundle) => [bundle, path.join(folder, bundle, `${bundle}.ts`)]))
  );
  return components.get(name);
}

module.exports = (request, options) => {
  const match = /^c\/(\w+)$/.exec(request);
  const file = match && component(match[1]);
  return file ?? options.defaultResolver(request, options);
};
