/** `Acme::Service::Thing`; a fourth part makes it a module, whose resources CloudFormation puts in its place. */
const extension = /^(?!(?:AWS|Alexa|Custom)::)[^:]+::[^:]+::[^:]+$/;

/** Types of other vendors: AWS bills each operation that CloudFormation has them do. */
export const vendorTypesAmong = (types: readonly string[]): readonly string[] => [
  ...new Set(types.filter(type => extension.test(type))),
];
