// SPDX-License-Identifier: GPL-3.0-or-later
// Writes descriptions of the API for Prism's mock server, which can choose an answer by nothing but the path.
//
//   node describe.mjs --modules DIR --out FILE --description openapi.yaml --variants
//       every operation with each of its statuses alone, below /OPERATION/STATUS
//   node describe.mjs --modules DIR --out FILE --description openapi.yaml --pages DIR [--variants]
//       refresh, install-deps and delete from the published pages in DIR, list and get from the description,
//       with examples, so that a console has a fleet to show
//   node describe.mjs … --pages DIR --consoles
//       the same, and below /OPERATION/STATUS a whole server that has only that answer for that operation;
//       below /OPERATION/page Prism has to make up the answer from the published page alone
//
// --modules is a node_modules directory that holds the package yaml, which comes with Prism.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
    options: {
        modules: { type: "string" },
        out: { type: "string" },
        description: { type: "string" },
        pages: { type: "string" },
        variants: { type: "boolean", default: false },
        consoles: { type: "boolean", default: false },
    },
});
const yaml = createRequire(join(resolve(options.modules), "from-here.js"))("yaml");
const methods = ["get", "post", "put", "patch", "delete"];

const read = (path) => yaml.parse(readFileSync(path, "utf8"));

// A page of the reference is Markdown with one fenced block, whose first line names the operation.
function readPage(path) {
    const block = /^(`{3,})yaml[^\n]*\n([\s\S]*?)^\1/m.exec(readFileSync(path, "utf8"));
    if (!block)
        throw new Error(`${path}: no YAML in it`);
    return yaml.parse(block[2]);
}

function fromPages(directory, description) {
    const result = {
        ...description,
        paths: {
            "/api/v0/computers": description.paths["/api/v0/computers"],
            "/api/v0/computers/{computerId}": {
                parameters: description.paths["/api/v0/computers/{computerId}"].parameters,
                get: description.paths["/api/v0/computers/{computerId}"].get,
            },
        },
        components: { ...description.components, schemas: { ...description.components.schemas } },
    };
    for (const name of readdirSync(directory).filter((file) => file.endsWith(".txt")).sort()) {
        const page = readPage(join(directory, name));
        Object.assign(result.components.schemas, page.components.schemas);
        for (const [path, item] of Object.entries(page.paths))
            result.paths[path] = { ...result.paths[path], ...item };
    }
    return addExamples(result);
}

const created = 1795000000000;
const step = (id, name, status, more = {}) => ({ id, name, status, ...more });
const fleet = [
    {
        id: "cmp_8KdQ2vLmZr7Hf31T", name: "ci-runner-07", providerType: "e2b", status: "error",
        createdAt: created, hostname: "ci-runner-07.internal.example", remoteUser: "droid",
        provisioningSteps: [
            step("create-computer", "Creating computer", "completed",
                { startedAt: created + 400, completedAt: created + 21400 }),
            step("install-deps", "Installing dependencies", "failed", {
                startedAt: created + 21400, completedAt: created + 213400,
                error: "E: Unable to locate package libfoo-dev\nexit status 100", installSessionId: "ses_first",
            }),
        ],
    },
    {
        id: "cmp_2bWmY0sJc41LxQfe", name: "ci-runner-01", providerType: "e2b", status: "active",
        createdAt: created - 3600000, remoteUser: "droid",
        provisioningSteps: [step("install-deps", "Installing dependencies", "completed",
            { startedAt: created - 3500000, completedAt: created - 3400000 })],
    },
    {
        id: "cmp_Xv5tGkP90aRnUe3s", name: "build-mac-mini", providerType: "byom", status: "active",
        createdAt: created - 86400000, hostname: "mini.local",
    },
];

function retried() {
    const computer = structuredClone(fleet[0]);
    computer.provisioningSteps[1] = step("install-deps", "Installing dependencies", "running",
        { startedAt: created + 300000, installSessionId: "ses_second" });
    return computer;
}

function addExamples(description) {
    const examples = {
        listComputers: { 200: { computers: fleet } },
        getComputer: { 200: fleet[0] },
        refreshComputer: { 200: { configured: 3 } },
        retryInstallDeps: { 202: retried() },
    };
    const result = structuredClone(description);
    for (const item of Object.values(result.paths)) {
        for (const operation of methods.map((method) => item[method]).filter(Boolean)) {
            for (const [status, example] of Object.entries(examples[operation.operationId] ?? {}))
                operation.responses[status].content["application/json"].example = example;
        }
    }
    return result;
}

// A response with its reference resolved; a refusal tells which one it is.
function responseOf(description, operation, status) {
    const found = operation.responses[status];
    const response = structuredClone(found.$ref ? description.components.responses[found.$ref.split("/").pop()] : found);
    const json = response.content?.["application/json"];
    if (json && status >= 400)
        json.example = { detail: `${operation.operationId} was refused`, status: Number(status), title: `Title ${status}` };
    return response;
}

// One path for each operation and status, so that a prefix in the base URL chooses the answer.
function variants(description) {
    const paths = {};
    for (const [path, item] of Object.entries(description.paths)) {
        for (const method of methods.filter((each) => item[each])) {
            const operation = item[method];
            for (const status of Object.keys(operation.responses)) {
                const id = `${operation.operationId}-${status}`;
                paths[`/${operation.operationId}/${status}${path}`] = {
                    ...(item.parameters ? { parameters: item.parameters } : {}),
                    [method]: {
                        ...operation, operationId: id, responses: { [status]: responseOf(description, operation, status) },
                    },
                };
            }
        }
    }
    return { ...description, paths };
}

// The operation as it is published, with none of our examples.
function published(operation) {
    const result = structuredClone(operation);
    for (const response of Object.values(result.responses))
        delete response.content?.["application/json"]?.example;
    return result;
}

// All paths below a prefix, where one operation is another one.
function below(prefix, description, path, method, operation) {
    const paths = {};
    for (const [each, item] of Object.entries(description.paths))
        paths[prefix + each] = each === path ? { ...item, [method]: operation } : item;
    return paths;
}

// For each change and status a server of its own, which still has a fleet.
function consoles(description) {
    const paths = {};
    for (const [path, item] of Object.entries(description.paths)) {
        for (const method of methods.filter((each) => each !== "get" && item[each])) {
            const operation = item[method];
            const id = operation.operationId;
            Object.assign(paths, below(`/${id}/page`, description, path, method, published(operation)));
            for (const status of Object.keys(operation.responses)) {
                const alone = { ...operation, responses: { [status]: responseOf(description, operation, status) } };
                Object.assign(paths, below(`/${id}/${status}`, description, path, method, alone));
            }
        }
    }
    return { ...description, paths };
}

let description = read(options.description);
if (options.pages)
    description = fromPages(options.pages, description);
const more = { ...(options.variants ? variants(description).paths : {}), ...(options.consoles ? consoles(description).paths : {}) };
description = { ...description, paths: { ...description.paths, ...more } };
// JSON is YAML, and has no anchors that a reader could miss.
writeFileSync(options.out, JSON.stringify(description, null, 2));
