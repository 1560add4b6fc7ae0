//! The fields of an article.

/// Passes the fields of an article to the macro `$declare`, and after them what else is given.
///
/// Each field is declared here, once, by its documentation (one line), its name and its type in
/// [`Article`](crate::Article). Then come what [`Draft::conflicts`](crate::Draft::conflicts) does
/// with differing values of it, and the type of a value in a [`Draft`](crate::Draft): `reported`
/// lists them as conflicts; `kept` does not, since sources may phrase the field differently and all
/// be right, as with a standfirst.
///
/// There are two lists of them because of the parts `rights` and `engagement`, which an article has
/// in between. The fields of these parts are fields of the draft itself: after the type of such a
/// field comes its name in a draft.
macro_rules! article_fields {
    ($declare:ident $($more:tt)*) => {
        $declare! {
            {
                /// Its address.
                url: Option<WebUrl>, reported WebUrl;
                /// What identifies it for ever: a number, a tag URI, an address.
                id: Option<Line>, kept Line;
                /// What sort of article it is.
                kind: ArticleKind, kept ArticleKind;
                /// Its headline.
                headline: Headline, reported Headline;
                /// The line that is above, below or beside the headline.
                kicker: Option<Line>, kept Line;
                /// The sentences between headline and body; also called deck, lead or description.
                standfirst: Option<Line>, kept Line;
                /// The part of the publication it runs in.
                section: Option<Section>, kept Section;
                /// Who wrote it.
                bylines: Vec<Byline>, kept Vec<Byline>;
                /// The place, and perhaps the day, it was written at.
                dateline: Option<Line>, kept Line;
                /// Who publishes it.
                publisher: Option<Publisher>, kept Publisher;
                /// When it was published.
                published: Option<Stamp>, reported Stamp;
                /// When it was last changed.
                modified: Option<Stamp>, reported Stamp;
                /// The language it is written in.
                language: Option<LanguageTag>, reported LanguageTag;
                /// The same article in other languages.
                alternates: Vec<Alternate>, kept Vec<Alternate>;
                /// Its text.
                body: Body, kept Body;
                /// Its main picture.
                lead_image: Option<Image>, kept Image;
                /// Words it can be found by.
                tags: Vec<Line>, kept Vec<Line>;
            }
            {
                /// Who may read it.
                access: Option<Access>, kept Access;
                /// Whether it must not be published yet: writers of published formats refuse it.
                draft: bool, kept bool;
            }
            rights {
                /// Who holds the copyright.
                holder: Line, copyright_holder;
                /// The year of the copyright; often not the year of publication.
                year: u16, copyright_year;
                /// The copyright line as printed: `Example.az © 2024`.
                copyright: Line, copyright;
                /// The sentence that says how the article may be used.
                notice: RightsNotice, notice;
                /// The licence's page.
                license: WebUrl, license;
                /// Whom a user must name, in the form that the publisher asks for.
                credit: Line, credit;
                /// The page that explains how the article may be used.
                usage_info: WebUrl, usage_info;
            }
            engagement {
                /// How often it was opened.
                views: Count, views;
                /// How often it was shared.
                shares: Count, shares;
                /// How many comments it has.
                comments: Count, comments;
            }
            $($more)*
        }
    };
}

pub(crate) use article_fields;
