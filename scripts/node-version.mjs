/** The oldest Node that runs Kerncode's tools; `engines` in package.json says the same. */
const oldest = { major: 20, minor: 19 };

/**
 * A sentence saying which Node is needed, or null when `version` (such as `20.19.0`) is new enough.
 * @param {string} version
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return null;
  return `Kerncode needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${version}. A newer one is on nodejs.org.`;
}

/** Ends the process with a clear sentence when Node is too old; nothing else would give one. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}
