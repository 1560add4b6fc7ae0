//! Our articles: which of them a page uses, and what is demanded for each.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};

use byline::attribution::Policy;
use byline::reuse::{Corpus, ReuseError};
use byline_examples::{files, output};
use serde::{Deserialize, Serialize};

use crate::articles::OwnFile;

/// The first line of a saved corpus.
const MARK: &str = "byline audit corpus 1\n";
/// Bytes of a saved corpus at the most: a million articles.
const MAX_BYTES: u64 = 8 << 30;

/// The articles, and the policies that their notices state.
#[derive(Debug, Default)]
pub(crate) struct Ours {
    corpus: Corpus,
    demands: Demands,
    /// The number of each policy, by its serialized form.
    numbers: HashMap<String, usize>,
    /// Articles too short to be found.
    short: usize,
    /// Files with several notices that demand different things.
    disputed: Vec<PathBuf>,
}

/// What is saved with the corpus.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Demands {
    policies: Vec<Policy>,
    /// The policy of the notice beside each article, if there is one.
    articles: BTreeMap<String, Option<usize>>,
}

/// What was built or loaded, for the report.
#[derive(Debug, Serialize)]
pub(crate) struct Summary {
    articles: usize,
    too_short: usize,
    /// The most frequent policy first.
    policies: Vec<Count>,
    without_notice: usize,
    #[serde(serialize_with = "names")]
    disputed: Vec<PathBuf>,
}

#[derive(Debug, Serialize)]
struct Count {
    articles: usize,
    policy: Policy,
}

fn names<S: serde::Serializer>(paths: &[PathBuf], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(paths.iter().map(|path| path.to_string_lossy()))
}

impl Ours {
    /// Adds the articles of a file.
    pub(crate) fn add(&mut self, path: &Path, file: OwnFile) -> Result<(), String> {
        let OwnFile { demanded, articles } = file;
        if demanded.is_disputed {
            self.disputed.push(path.to_owned());
        }
        let number = demanded.policy.map(|policy| self.number(policy));
        for article in articles {
            match self.corpus.add(&article.id, article.text.as_str()) {
                Ok(()) => {
                    self.demands.articles.insert(article.id, number);
                }
                Err(ReuseError::ArticleTooShort { .. }) => self.short += 1,
                Err(error) => return Err(error.to_string()),
            }
        }
        Ok(())
    }

    /// The policies of all notices.
    pub(crate) fn policies(&self) -> &[Policy] {
        &self.demands.policies
    }

    fn number(&mut self, policy: Policy) -> usize {
        let policies = &mut self.demands.policies;
        let form = serde_json::to_string(&policy).unwrap_or_default();
        *self.numbers.entry(form).or_insert_with(|| {
            policies.push(policy);
            policies.len() - 1
        })
    }

    pub(crate) fn corpus(&self) -> &Corpus {
        &self.corpus
    }

    /// What is demanded for an article: by the notice beside it, else by the most frequent one.
    pub(crate) fn policy_for(&self, article: &str) -> Option<&Policy> {
        let own = self.demands.articles.get(article).copied().flatten();
        let number = own.or_else(|| self.frequent().first().map(|(number, _)| *number))?;
        self.demands.policies.get(number)
    }

    /// The numbers of the policies, and of how many articles each is; the most frequent first.
    fn frequent(&self) -> Vec<(usize, usize)> {
        let mut counts: Vec<(usize, usize)> = (0..self.demands.policies.len())
            .map(|number| (number, 0))
            .collect();
        for number in self.demands.articles.values().flatten() {
            if let Some((_, count)) = counts.get_mut(*number) {
                *count += 1;
            }
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts
    }

    pub(crate) fn summary(&self) -> Summary {
        let policies = self
            .frequent()
            .into_iter()
            .filter_map(|(number, articles)| {
                let policy = self.demands.policies.get(number)?.clone();
                Some(Count { articles, policy })
            });
        let articles = self.demands.articles.values();
        Summary {
            articles: self.corpus.len(),
            too_short: self.short,
            policies: policies.collect(),
            without_notice: articles.filter(|policy| policy.is_none()).count(),
            disputed: self.disputed.clone(),
        }
    }

    /// Saves the corpus and the policies.
    pub(crate) fn save(&self, path: &Path, existing: output::Existing) -> io::Result<()> {
        let mut bytes = MARK.as_bytes().to_vec();
        serde_json::to_writer(&mut bytes, &self.demands)?;
        bytes.push(b'\n');
        bytes.extend_from_slice(&self.corpus.save());
        output::create(path, &bytes, existing)
    }

    /// Loads what [`save`](Self::save) wrote.
    pub(crate) fn load(path: &Path) -> io::Result<Self> {
        let bytes = files::read_bytes(path, MAX_BYTES)?;
        let damaged = |found: &str| {
            let message = format!("expected a corpus that audit saved, found {found}");
            io::Error::new(io::ErrorKind::InvalidData, message)
        };
        let rest = bytes.strip_prefix(MARK.as_bytes());
        let rest = rest.ok_or_else(|| damaged("another file"))?;
        let end = rest.iter().position(|byte| *byte == b'\n');
        let (demands, corpus) = end
            .and_then(|end| rest.split_at_checked(end))
            .ok_or_else(|| damaged("the first part of one"))?;
        let demands: Demands =
            serde_json::from_slice(demands).map_err(|error| damaged(&error.to_string()))?;
        let corpus = Corpus::load(corpus.get(1..).unwrap_or_default())
            .map_err(|error| damaged(&error.to_string()))?;
        Ok(Self {
            corpus,
            demands,
            ..Self::default()
        })
    }
}

impl Summary {
    pub(crate) fn has_policy(&self) -> bool {
        !self.policies.is_empty()
    }
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "  articles  {}", self.articles)?;
        if self.too_short > 0 {
            write!(f, " ({} too short to be found)", self.too_short)?;
        }
        // One notice for all is the rule; several are a conflict that somebody should settle.
        if self.policies.len() > 1 {
            write!(
                f,
                "\n  conflict  the articles have {} notices",
                self.policies.len()
            )?;
            for Count { articles, policy } in &self.policies {
                write!(f, "\n            {articles} demand {policy}")?;
            }
        }
        if self.without_notice > 0 && self.has_policy() {
            let count = self.without_notice;
            write!(
                f,
                "\n            {count} have no notice: the most frequent one counts for them"
            )?;
        }
        for path in &self.disputed {
            let name = byline_examples::terminal::name(path);
            write!(f, "\n  conflict  {name} has several notices that differ")?;
        }
        Ok(())
    }
}
