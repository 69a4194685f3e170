import type { Host, HostOptions } from "./contract";

export type * from "./contract";

export declare function createHost(options: HostOptions): Host;
