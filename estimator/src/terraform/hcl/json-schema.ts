/** Which names of a JSON body are blocks, how many labels they carry, and what they hold in turn. Others are attributes. */
export type Schema = {
  readonly blocks: Readonly<Record<string, { readonly labels: number; readonly body: Schema }>>;
  /** Terraform takes the texts in here as they are, whatever `${` stands in them. */
  readonly literal?: boolean;
};

const plain: Schema = { blocks: {} };

const content: Schema = {
  blocks: {
    get dynamic() {
      return { labels: 1, body: dynamic };
    },
  },
};
const dynamic: Schema = { blocks: { content: { labels: 0, body: content } } };

const conditions = {
  precondition: { labels: 0, body: plain },
  postcondition: { labels: 0, body: plain },
} as const;
const connection = { labels: 0, body: plain } as const;

const object: Schema = {
  blocks: {
    dynamic: { labels: 1, body: dynamic },
    lifecycle: { labels: 0, body: { blocks: conditions } },
    provisioner: { labels: 1, body: { blocks: { connection } } },
    connection,
  },
};

const terraform: Schema = {
  blocks: {
    backend: { labels: 1, body: plain },
    cloud: { labels: 0, body: { blocks: { workspaces: { labels: 0, body: plain } } } },
    provider_meta: { labels: 1, body: plain },
    required_providers: { labels: 0, body: plain },
  },
};

const removed: Schema = { blocks: { lifecycle: { labels: 0, body: plain }, provisioner: { labels: 1, body: plain } } };

export const fileSchema: Schema = {
  blocks: {
    check: { labels: 1, body: { blocks: { assert: { labels: 0, body: plain }, data: { labels: 2, body: object } } } },
    data: { labels: 2, body: object },
    ephemeral: { labels: 2, body: object },
    import: { labels: 0, body: plain },
    locals: { labels: 0, body: plain },
    module: { labels: 1, body: object },
    moved: { labels: 0, body: plain },
    output: { labels: 1, body: { blocks: conditions } },
    provider: { labels: 1, body: content },
    removed: { labels: 0, body: removed },
    resource: { labels: 2, body: object },
    terraform: { labels: 0, body: terraform },
    variable: { labels: 1, body: { blocks: { validation: { labels: 0, body: plain } }, literal: true } },
  },
};

/** A file of variable values: names and texts, nothing else. */
export const variablesSchema: Schema = { blocks: {}, literal: true };
