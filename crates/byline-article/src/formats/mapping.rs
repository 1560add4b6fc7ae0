//! Where each field is in each format: what the writers write and the readers read.
//!
//! A dash means that the format has no place for the field. The table is about all articles;
//! [`Written::lost`](crate::Written::lost) lists what was lost of one.
//! Markdown carries every field in its front matter, by the name of the crate's own JSON
//! except for `title`, `description`, `date`, `updated` and `authors`, and the body below it.
//! JSON Feed carries every field without a name here in its extension `_byline`, when the
//! crate's feature `json` is on.
//!
//! | field | JSON-LD (schema.org) | ninjs 3.1 | RSS 2.0 | Atom | JSON Feed 1.1 | `meta` | ActivityStreams 2 | news sitemap |
//! |---|---|---|---|---|---|---|---|---|
//! | `url` | `url`, `mainEntityOfPage` | `uri` | `link`, `guid` | `link` | `url` | `og:url` | `url` | `loc` |
//! | `id` | `identifier`, `@id` | `altIds[id]`, `uri` | `guid` | `id` | `id` | `dcterms.identifier` | `id` | – |
//! | `kind` | `@type` | `genres` | – | – | `_byline` | – | – | – |
//! | `headline` | `headline` | `headlines[main]` | `title` | `title` | `title` | `og:title` | `name` | `news:title` |
//! | `kicker` | `alternativeHeadline` | `headlines[kicker]` | – | – | `_byline` | `dcterms.alternative` | – | – |
//! | `standfirst` | `description` | `descriptions` | `description` | `summary` | `summary` | `og:description`, `description` | `summary` | – |
//! | `section.label` | `articleSection` | `subjects[section]` | `category` of the domain `section` | `category` of a scheme | `_byline` | `article:section` | – | – |
//! | `section.description` | `about` of that name | – | – | – | `_byline` | – | – | – |
//! | `bylines[].name` | `author` | `by`, `people`, `organisations` | `dc:creator` | `author` | `authors` | `author` | `attributedTo` | – |
//! | `bylines[].kind` | its `@type` | which list it is in | – | – | `_byline` | – | its `type` | – |
//! | `bylines[].role` | `jobTitle` | – | – | – | `_byline` | – | – | – |
//! | `bylines[].url` | `url` | its `uri` | – | `uri` | `url` | `article:author` (written) | `url` | – |
//! | `dateline` | `dateline` | `located` | – | – | `_byline` | – | – | – |
//! | `publisher.name` | `publisher` | `infoSources[publisher]` | `dc:publisher`, channel | feed | feed, `_byline` | `og:site_name` | – | `news:name` |
//! | `publisher.profiles` | `sameAs` | its `contactInfo` | – | – | `_byline` | `twitter:site`, `article:publisher` | – | – |
//! | `publisher.apps` | `owns` | its `contactInfo` | – | – | `_byline` | – | – | – |
//! | `published` | `datePublished` | `firstCreated` (moments) | `pubDate` (moments), `dc:date` (days) | `published` (moments) | `date_published` (moments) | `article:published_time` | `published` (moments) | `news:publication_date` (days, moments) |
//! | `modified` | `dateModified` | `versionCreated` (moments) | `dcterms:modified` (days, moments) | `updated` (must be) | `date_modified` (moments) | `article:modified_time` | `updated` (moments) | `lastmod` |
//! | `language` | `inLanguage` | `language` | `dc:language`, channel | `xml:lang` | `language` | `og:locale`, `dcterms.language` | key of `nameMap` | `news:language` |
//! | `alternates` | `workTranslation`, `translationOfWork`, `workExample` | `associations` | – | `link hreflang` | `_byline` | – | – | `xhtml:link` |
//! | `body` | `articleBody` (paragraphs) | `bodies` (HTML) | `content:encoded` (HTML) | `content` (HTML) | `content_html` | – | `content` (HTML) | – |
//! | `lead_image` | `image` | `associations` of the type `picture` | `media:content` | `link enclosure` | `image` | `og:image` | `image` | `image:image` |
//! | `tags` | `keywords` | `subjects[about]` | `category` | `category` | `tags` | `article:tag` | `tag` | – |
//! | `rights.holder`, `rights.year` | `copyrightHolder`, `copyrightYear` | `copyrightHolder`, – | – | – | `_byline` | `dcterms.rightsHolder`, `dcterms.dateCopyrighted` | – | – |
//! | `rights.copyright` | `copyrightNotice` | `copyrightNotice` | `dc:rights` | `rights` | `_byline` | `copyright` | – | – |
//! | `rights.notice` | `usageInfo.text` | `usageTerms` | `dc:rights` | `rights` | `_byline` | `dcterms.rights` | – | – |
//! | `rights.license` | `license` | `rightsInfo.linkedRights` | `dcterms:license` | `link license` | `_byline` | `dcterms.license` | – | – |
//! | `rights.credit`, `rights.usage_info` | `creditText`, `usageInfo` | – | – | – | `_byline` | – | – | – |
//! | `engagement.views`, `engagement.shares`, `engagement.comments` | `interactionStatistic` | – | – | – | `_byline` | – | – | – |
//! | `access` | `isAccessibleForFree` (metered counts as locked) | – | – | – | `_byline` | `article:content_tier` | – | – |
//! | `draft` | refused | refused | refused | refused | refused | refused | refused | refused |
//! | `extra` | – | – | – | – | `_byline` (where asked) | – | – | – |
//!
//! What real pages carry decides what the readers accept: nine in ten news pages have
//! JSON-LD; its author is a list of objects, one object, a string or a list of strings; its
//! `isAccessibleForFree` is a string in a third of the cases; the views, the notice and the
//! translations are never in it, so they have to be read from the page's text.
