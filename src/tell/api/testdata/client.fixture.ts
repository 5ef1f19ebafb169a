/**
 * Whenabouts
 * 1
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "/api"
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {
    server1: "/api"
};
export type Release = {
    title: string;
    /** null: a film, or a series as a whole. */
    season: number | null;
    kind: "series" | "film";
    /** Other spellings of the title. */
    aliases: string[];
};
export type Status = "out" | "dated" | "window" | "expected" | "undated" | "cancelled";
export type ListedRelease = {
    release: Release;
    /** Where the answer is, below /api. */
    path: string;
    /** A calendar day. */
    as_of: string;
    sentence: string;
    status: Status;
    /** [p, day]: with probability p it is out by the end of that day, given that it ever comes. */
    quantiles: [
        number,
        string
    ][];
    p_already_out: number;
};
export type ReleasePage = {
    items: ListedRelease[];
    /** The cursor of the next page; null on the last one. */
    next: string | null;
};
export type Problem = {
    "type": string;
    title: string;
    status: number;
    detail?: string;
    /** Which parts of the request cannot be used. */
    errors?: {
        at: string;
        problem: string;
    }[];
};
export type Window = {
    /** First day; null is open. */
    "from": string | null;
    /** Last day; null is open. */
    to: string | null;
    /** The words of the text that say so. */
    words: string;
};
export type Subject = {
    title: string;
    season: number | null;
    part?: number;
    episode?: number;
    kind?: "film";
};
export type Property = "release" | "renewal" | "production" | "lead_time" | "delay" | "trailer" | "episodes" | "runtime" | "cast" | "crew" | "based_on" | "network" | "rating" | "audience";
export type Value = Window | ("renewed" | "cancelled" | "ended" | "undecided") | {
    phase: "writing" | "filming" | "post";
    edge: "start" | "end" | "during";
    window: Window | null;
} | {
    phase: "filming" | "post" | "production" | "release";
    duration: string;
} | {
    to: Window | null;
    cause: string | null;
} | {
    minutes: number;
    per: "season" | "episode" | "film";
} | {
    actor: string;
    character: string | null;
    change: "plays" | "joins" | "returns" | "leaves" | "may return";
} | {
    person: string;
    role: "director" | "writer" | "creator" | "showrunner" | "producer";
} | {
    work: string | null;
    author: string | null;
    medium: string | null;
} | {
    by: string;
    score: number;
    out_of: number;
} | {
    measure: "top10 countries" | "rank" | "hours viewed" | "households" | "viewers";
    count: number;
} | number | string | null;
export type Certainty = "happened" | "official" | "expected" | "possible" | "hoped" | "unknown" | "denied";
export type Source = {
    kind: "official" | "talent" | "press" | "insider" | "outlet";
    name: string | null;
    via: string | null;
};
export type Mention = {
    document: string;
    url: string | null;
    publisher: string | null;
    /** A calendar day. */
    day: string | null;
    estimated: boolean;
    quote: string;
    start: number;
    end: number;
};
export type Report = {
    id: string;
    subject: Subject;
    property: Property;
    value: Value;
    certainty: Certainty;
    source: Source;
    /** A calendar day. */
    said: string | null;
    first: Mention;
    repeats: Mention[];
    origin?: string;
    trust?: number;
    joined: ("copy" | "origin" | "outlet")[];
    /** Days by which it moves the median; positive is later. */
    pull: number | null;
    standing: "stands" | "lapsed" | "superseded" | "denied";
};
export type Belief = {
    property: Property;
    subject: Subject;
    about: string;
    values: {
        value: Value;
        label: string;
        probability: number;
        variants: string[];
        reports: string[];
    }[];
};
export type Contradiction = {
    property: Property;
    what: string;
    kind: "within" | "between" | "older";
    one: Mention;
    other: Mention;
};
export type Answer = {
    release: Release;
    /** A calendar day. */
    as_of: string;
    sentence: string;
    status: Status;
    official: {
        window: Window;
        /** A calendar day. */
        said: string | null;
        report: string;
    } | null;
    /** [p, day]: with probability p it is out by the end of that day, given that it ever comes. */
    quantiles: [
        number,
        string
    ][];
    p_already_out: number;
    p_never: number;
    by_year: [
        number,
        number
    ][];
    /** A calendar day. */
    not_out_on: string;
    /** A calendar day. */
    newest: string | null;
    density: {
        /** A calendar day. */
        "from": string;
        step: number;
        p: number[];
    };
    stages: {
        name: "renewed" | "writing" | "filming" | "post" | "release";
        state: "done" | "now" | "ahead" | "unknown";
        words: string;
        window: Window | null;
        reports: string[];
    }[];
    reports: Report[];
    beliefs: Belief[];
    contradictions: Contradiction[];
    flags: {
        document: string;
        kind: "knowledge" | "copy";
        says: string;
        mentions: Mention[];
    }[];
    documents: {
        id: string;
        url: string | null;
        publisher: string | null;
        /** A calendar day. */
        published: string | null;
        published_estimate?: {
            /** A calendar day. */
            "from": string | null;
            /** A calendar day. */
            to: string | null;
            reason: string;
        };
        claims: number;
        copy_of?: string;
    }[];
    caveats: string[];
};
export type Article = {
    id: string;
    version: number;
    /** The day on which this version was added. */
    seen: string;
    title: string | null;
    url: string | null;
    publisher: string | null;
    author: string | null;
    /** A calendar day. */
    published: string | null;
    published_estimate?: {
        /** A calendar day. */
        "from": string | null;
        /** A calendar day. */
        to: string | null;
        reason: string;
    };
    /** A calendar day. */
    modified: string | null;
    language: string | null;
    /** How many claims were read in it. */
    claims: number;
};
export type ArticlePage = {
    items: Article[];
    /** The cursor of the next page; null on the last one. */
    next: string | null;
};
export type SentArticle = {
    url?: string | null;
    html?: string;
    text?: string;
    title?: string | null;
    publisher?: string | null;
    author?: string | null;
    published?: string | null;
    language?: string | null;
};
export type KeptArticle = {
    /** The id of the article in the ledger. */
    document: string;
    outcome: "new" | "changed" | "known";
    version: number;
    /** How many claims were read in it. */
    claims: number;
    /** Whether one of them is about a title that is followed. */
    followed: boolean;
};
export type Claim = {
    subject: Subject;
    property: Property;
    value: Value;
    certainty: Certainty;
    source: Source;
    /** The words of the article that carry the claim, verbatim. */
    quote: string;
    /** Offset in the text, in UTF-16 code units. */
    start: number;
    end: number;
};
export type ArticleWithClaims = {
    id: string;
    version: number;
    /** The day on which this version was added. */
    seen: string;
    title: string | null;
    url: string | null;
    publisher: string | null;
    author: string | null;
    /** A calendar day. */
    published: string | null;
    published_estimate?: {
        /** A calendar day. */
        "from": string | null;
        /** A calendar day. */
        to: string | null;
        reason: string;
    };
    /** A calendar day. */
    modified: string | null;
    language: string | null;
    text: string;
    claims: Claim[];
};
export type ClaimOfArticle = {
    subject: Subject;
    property: Property;
    value: Value;
    certainty: Certainty;
    source: Source;
    /** The words of the article that carry the claim, verbatim. */
    quote: string;
    /** Offset in the text, in UTF-16 code units. */
    start: number;
    end: number;
    /** The id of its article. */
    document: string;
};
export type ClaimPage = {
    items: ClaimOfArticle[];
    /** The cursor of the next page; null on the last one. */
    next: string | null;
};
export type Person = {
    name: string;
    claims: number;
    /** Titles that the claims are about. */
    releases: string[];
};
export type Found = {
    releases: {
        release: Release;
        path: string;
    }[];
    people: Person[];
    claims: ClaimOfArticle[];
};
export type Follows = {
    items: {
        release: Release;
        path: string;
    }[];
};
export type Follow = {
    title: string;
    season: number | null;
    kind: "series" | "film";
};
export type WatchedSource = {
    id: number;
    kind: "feed" | "sitemap" | "page" | "folder" | "tvmaze" | "tmdb" | "sonarr" | "radarr";
    address: string;
    title: string | null;
    folder: string | null;
    /** false: paused. */
    enabled: boolean;
    /** The last look. */
    checked: string | null;
    /** The next look; null: as soon as possible, or paused. */
    next: string | null;
    /** When it last had something new. */
    changed: string | null;
    /** Minutes between two looks. */
    interval: number;
    /** Failures since it last worked. */
    failures: number;
    /** Why it failed the last time; null when it worked. */
    problem: string | null;
    /** Articles that came from it. */
    articles: number;
};
export type WatchedSources = {
    items: WatchedSource[];
};
export type SourceToWatch = {
    /** Of a feed, or of a page that names one; empty for a public database. */
    address: string;
    /** Watch the page itself, not its feed. */
    page?: boolean;
    /** Also where the address is not public. */
    "private"?: boolean;
    folder?: string;
    /** A database. */
    kind?: "tvmaze" | "tmdb" | "sonarr" | "radarr";
    /** The key of a database. */
    key?: string;
};
export type WatchedChange = {
    "do": "now" | "pause" | "resume";
};
/**
 * Every release that articles speak of
 */
export function listReleases({ limit, cursor, asOf }: {
    limit?: number;
    cursor?: string;
    asOf?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReleasePage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    }>(`/releases${QS.query(QS.explode({
        limit,
        cursor,
        as_of: asOf
    }))}`, {
        ...opts
    });
}
/**
 * When does a season come out?
 */
export function getSeason({ slug, season, asOf }: {
    slug: string;
    season: string;
    asOf?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Answer;
    } | {
        status: 301;
    } | {
        status: 302;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    }>(`/releases/${encodeURIComponent(slug)}/${encodeURIComponent(season)}${QS.query(QS.explode({
        as_of: asOf
    }))}`, {
        ...opts
    });
}
/**
 * When does a film come out, or a series as a whole?
 */
export function getFilmOrSeries({ slug, asOf }: {
    slug: string;
    asOf?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Answer;
    } | {
        status: 301;
    } | {
        status: 302;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    }>(`/releases/${encodeURIComponent(slug)}${QS.query(QS.explode({
        as_of: asOf
    }))}`, {
        ...opts
    });
}
/**
 * Every article that was read
 */
export function listArticles({ limit, cursor }: {
    limit?: number;
    cursor?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ArticlePage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    }>(`/articles${QS.query(QS.explode({
        limit,
        cursor
    }))}`, {
        ...opts
    });
}
/**
 * Send an article
 */
export function addArticle({ sentArticle }: {
    sentArticle: SentArticle;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: KeptArticle;
    } | {
        status: 201;
        data: KeptArticle;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    }>("/articles", oazapfts.json({
        ...opts,
        method: "POST",
        body: sentArticle
    }));
}
/**
 * An article with its text and its claims
 */
export function getArticle({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ArticleWithClaims;
    } | {
        status: 304;
    } | {
        status: 404;
        data: Problem;
    }>(`/articles/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * Claims with their quotes
 */
export function listClaims({ title, season, property, certainty, limit, cursor }: {
    title?: string;
    season?: number | null;
    property?: "release" | "renewal" | "production" | "lead_time" | "delay" | "trailer" | "episodes" | "runtime" | "cast" | "crew" | "based_on" | "network" | "rating" | "audience";
    certainty?: "happened" | "official" | "expected" | "possible" | "hoped" | "unknown" | "denied";
    limit?: number;
    cursor?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ClaimPage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    }>(`/claims${QS.query(QS.explode({
        title,
        season,
        property,
        certainty,
        limit,
        cursor
    }))}`, {
        ...opts
    });
}
/**
 * Search releases, people and what was said
 */
export function search({ q, limit }: {
    q: string;
    limit?: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Found;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    }>(`/search${QS.query(QS.explode({
        q,
        limit
    }))}`, {
        ...opts
    });
}
/**
 * What is followed
 */
export function listFollows(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Follows;
    }>("/follows", {
        ...opts
    });
}
/**
 * Follow a release
 */
export function follow({ follow }: {
    follow: Follow;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    }>("/follows", oazapfts.json({
        ...opts,
        method: "PUT",
        body: follow
    }));
}
/**
 * Follow a release no more
 */
export function unfollow({ title, season, kind }: {
    title: string;
    season?: number | null;
    kind: "series" | "film";
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    }>(`/follows${QS.query(QS.explode({
        title,
        season,
        kind
    }))}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * What is watched, and how it does
 */
export function listWatched(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WatchedSources;
    }>("/watching", {
        ...opts
    });
}
/**
 * Watch a source
 */
export function watch({ sourceToWatch }: {
    sourceToWatch: SourceToWatch;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WatchedSource;
    } | {
        status: 201;
        data: WatchedSource;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    }>("/watching", oazapfts.json({
        ...opts,
        method: "POST",
        body: sourceToWatch
    }));
}
/**
 * Look at a source now, pause it, or resume it
 */
export function changeWatched({ id, watchedChange }: {
    id: number;
    watchedChange: WatchedChange;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WatchedSource;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    }>(`/watching/${encodeURIComponent(id)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body: watchedChange
    }));
}
/**
 * Watch a source no more
 */
export function unwatch({ id }: {
    id: number;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    }>(`/watching/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    });
}
