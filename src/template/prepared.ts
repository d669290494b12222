/** A template that was parsed and compiled when danvan was built. */
export interface Prepared {
  readonly program: hbs.AST.Program;
  readonly spec: TemplateSpecification;
}

/** danvan's own templates and partials by their texts. The build fills it (bin/templates.mjs); from source it is empty. */
export const prepared: ReadonlyMap<string, Prepared> = new Map();
