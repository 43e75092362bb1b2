/** What SARIF 2.1.0 asks of the parts that our reports use: written from the standard, and closed, so that nothing else gets in. */
const text = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text: { type: 'string' } },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const counted = { type: 'integer', minimum: 1 };

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    shortDescription: text,
    fullDescription: text,
    help: text,
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
    properties: {
      type: 'object',
      properties: { tags: { type: 'array', uniqueItems: true, items: { type: 'string' } } },
    },
  },
};

const location = {
  type: 'object',
  additionalProperties: false,
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          additionalProperties: false,
          properties: {
            // A relative reference of RFC 3986, with everything else than its own characters encoded.
            uri: { type: 'string', pattern: "^(?:[A-Za-z0-9._~!*'()/-]|%[0-9A-F]{2})*$" },
            uriBaseId: { type: 'string' },
          },
        },
        region: {
          type: 'object',
          additionalProperties: false,
          required: ['startLine'],
          properties: { startLine: counted, startColumn: counted, endLine: counted, endColumn: counted },
        },
      },
    },
  },
};

const result = {
  type: 'object',
  additionalProperties: false,
  required: ['message'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message: text,
    locations: { type: 'array', items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

export const sarifSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
