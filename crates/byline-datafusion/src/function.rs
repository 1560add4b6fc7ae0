//! What DataFusion asks of a function, answered once for all of them.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use arrow::array::ArrayRef;
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion_common::{Result, ScalarValue, plan_datafusion_err, plan_err};
use datafusion_expr::simplify::{ExprSimplifyResult, SimplifyContext};
use datafusion_expr::{
    ColumnarValue, DocSection, Documentation, Expr, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF,
    ScalarUDFImpl, Signature, TypeSignature, Volatility,
};

use crate::argument::{Arguments, constant};
use crate::parameter::Parameter;
use crate::text::{self, MAIN_TEXT};

/// A function of texts: its parameters, what it returns, and its loop over a batch.
#[derive(Debug)]
pub(crate) struct TextFunction {
    pub(crate) name: &'static str,
    /// One sentence, for `SHOW FUNCTIONS`.
    pub(crate) description: &'static str,
    pub(crate) parameters: &'static [Parameter],
    /// How many of the last parameters may be left out.
    pub(crate) optional: usize,
    pub(crate) returns: DataType,
    /// The parameter whose constants are checked before a query runs, and the check.
    pub(crate) checked: Option<(usize, Check)>,
    /// The function of plain text that gives the same answer for the main text of the first
    /// argument. Calls are rewritten to it, so that several functions of a page read it once.
    pub(crate) of_text: Option<fn() -> ScalarUDF>,
    pub(crate) run: Run,
}

pub(crate) type Check = fn(&str) -> Result<(), String>;
pub(crate) type Run = fn(&Arguments<'_>) -> ArrayRef;

impl TextFunction {
    pub(crate) fn into_udf(self) -> ScalarUDF {
        ScalarUDF::new_from_impl(Registered {
            signature: self.signature(),
            documentation: self.documentation(),
            function: self,
        })
    }

    fn required(&self) -> usize {
        self.parameters.len() - self.optional
    }

    /// As people write it: `slugify(text [, lang])`.
    fn usage(&self) -> String {
        let (required, optional) = self.parameters.split_at(self.required());
        let required: Vec<_> = required.iter().map(|parameter| parameter.name).collect();
        let optional = optional.iter().map(|parameter| parameter.name);
        let optional: String = optional.map(|name| format!(" [, {name}]")).collect();
        format!("{}({}{optional})", self.name, required.join(", "))
    }

    /// The types that the engine lists are those of examples: a signature that is user-defined
    /// alone has none, and its function is left out of `SHOW FUNCTIONS`. Calls are planned by the
    /// first that takes the arguments, which is always the user-defined one.
    fn signature(&self) -> Signature {
        let counts = self.required()..=self.parameters.len();
        let listed = counts.map(TypeSignature::String);
        let all = std::iter::once(TypeSignature::UserDefined).chain(listed);
        Signature::one_of(all.collect(), Volatility::Immutable)
    }

    fn documentation(&self) -> Documentation {
        let section = DocSection {
            include: true,
            label: "News articles",
            description: None,
        };
        let parameters = self.parameters.iter();
        parameters
            .fold(
                Documentation::builder(section, self.description, self.usage()),
                |builder, parameter| builder.with_argument(parameter.name, parameter.description),
            )
            .build()
    }

    /// Refuses a wrong number of arguments, and columns of something else than text.
    fn check_types(&self, given: &[FieldRef]) -> Result<()> {
        if given.len() < self.required() || given.len() > self.parameters.len() {
            return plan_err!("expected {}, found {} arguments", self.usage(), given.len());
        }
        for (given, parameter) in given.iter().zip(self.parameters) {
            let given = given.data_type();
            if text_type(given).is_none() {
                return plan_err!(
                    "expected a text for {} of {}, found {given}",
                    parameter.name,
                    self.usage()
                );
            }
        }
        Ok(())
    }

    fn check(&self, constant: Option<&str>) -> Result<()> {
        match (self.checked, constant) {
            (Some((_, check)), Some(text)) => {
                check(text).map_err(|fault| plan_datafusion_err!("{}: {fault}", self.name))
            }
            _ => Ok(()),
        }
    }
}

#[derive(Debug)]
struct Registered {
    function: TextFunction,
    signature: Signature,
    documentation: Documentation,
}

// Functions are equal if their names are: there is one of each.
impl PartialEq for Registered {
    fn eq(&self, other: &Self) -> bool {
        self.function.name == other.function.name
    }
}

impl Eq for Registered {}

impl Hash for Registered {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.function.name.hash(state);
    }
}

impl ScalarUDFImpl for Registered {
    fn name(&self) -> &str {
        self.function.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(&self.documentation)
    }

    /// What is not text is refused where the type of the answer is asked for: here the engine
    /// would go on to the next signature, and report the errors of all of them.
    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        let types = given.iter();
        Ok(types
            .map(|given| text_type(given).unwrap_or_else(|| given.clone()))
            .collect())
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.function.returns.clone())
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        self.function.check_types(args.arg_fields)?;
        if let Some((parameter, _)) = self.function.checked {
            let scalar: Option<&ScalarValue> =
                args.scalar_arguments.get(parameter).copied().flatten();
            let text = scalar.map(constant).transpose().unwrap_or_default();
            self.function.check(text.flatten().as_deref())?;
        }
        let returns = self.function.returns.clone();
        Ok(Arc::new(Field::new(self.name(), returns, true)))
    }

    /// `word_count(html)` becomes `text_word_count(main_text(html))`, and the engine computes what
    /// is common to several expressions once.
    fn simplify(&self, args: Vec<Expr>, _: &SimplifyContext) -> Result<ExprSimplifyResult> {
        let Some(of_text) = self.function.of_text else {
            return Ok(ExprSimplifyResult::Original(args));
        };
        let mut args = args.into_iter();
        let source = args.next().into_iter().map(|source| match &source {
            Expr::ScalarFunction(call) if call.func.name() == MAIN_TEXT => source,
            _ => text::main_text().call(vec![source]),
        });
        let args = source.chain(args).collect();
        Ok(ExprSimplifyResult::Simplified(of_text().call(args)))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let arguments = Arguments::new(&args.args, args.number_rows)?;
        if let Some((parameter, _)) = self.function.checked {
            self.function.check(arguments.constant(parameter))?;
        }
        let text;
        let arguments = if self.function.of_text.is_some() {
            text = text::of_rows(&arguments);
            arguments.with_first(&text)
        } else {
            arguments
        };
        let answers = (self.function.run)(&arguments);
        let is_constant = |value: &ColumnarValue| matches!(value, ColumnarValue::Scalar(_));
        if args.args.iter().all(is_constant) {
            return Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(
                &answers, 0,
            )?));
        }
        Ok(ColumnarValue::Array(answers))
    }
}

/// The type that a column is read as: text, or bytes that are decoded; none if it holds something
/// else.
fn text_type(given: &DataType) -> Option<DataType> {
    match given {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Some(given.clone()),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView => {
            Some(DataType::BinaryView)
        }
        DataType::Null => Some(DataType::Utf8View),
        DataType::Dictionary(_, values) => text_type(values),
        _ => None,
    }
}
