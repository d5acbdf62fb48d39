// Every module but embed's must import in Node, where there is no page.

const ofThePage = new Set(
  [
    'document window self location navigator history screen localStorage sessionStorage indexedDB',
    'customElements HTMLElement Element Node ShadowRoot CSSStyleSheet MutationObserver',
    'ResizeObserver IntersectionObserver addEventListener matchMedia getComputedStyle',
    'requestAnimationFrame alert',
  ]
    .join(' ')
    .split(' '),
);

/** Does this run when the module is loaded? Functions run later, as do fields of instances. */
function runsAtLoad(node) {
  for (let child = node, { parent } = node; parent; child = parent, { parent } = parent) {
    if (/Function/.test(parent.type)) return false;
    if (parent.type === 'PropertyDefinition' && !parent.static && parent.value === child)
      return false;
    if (/^TS(Type|Interface|Module|Qualified)/.test(parent.type)) return false;
  }
  return true;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noModuleLevelDom = {
  meta: {
    type: 'problem',
    docs: { description: 'Keeps modules importable in Node: no DOM while they load.' },
    schema: [],
  },
  create(context) {
    return {
      'Program:exit'(program) {
        const { scopeManager } = context.sourceCode;
        const unresolved = scopeManager.globalScope.through;
        for (const { identifier, isTypeReference } of [
          ...unresolved,
          ...scopeManager.globalScope.references,
        ]) {
          const { name, parent } = identifier;
          if (!ofThePage.has(name) || isTypeReference) continue;
          if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') continue;
          if (!runsAtLoad(identifier)) continue;
          context.report({
            node: identifier ?? program,
            message: `"${name}" while the module loads: importing it in Node would throw. Move it into a function, or ask globalThis.${name}.`,
          });
        }
      },
    };
  },
};
