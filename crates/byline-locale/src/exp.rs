//! The exponential function, the same on every platform.

/// e to the power of minus this is nothing.
pub(crate) const FAR_BEHIND: f32 = 14.0;

/// e to the power of `-x` for `x` in 0 to 14, the same on every platform.
pub(crate) fn exp_of_minus(x: f32) -> f32 {
    // (1 - x/256 + (x/256)^2/2 - (x/256)^3/6) to the power of 256, by squaring.
    let y = f64::from(x) / 256.0;
    let mut value = 1.0 - y * (1.0 - y / 2.0 * (1.0 - y / 3.0));
    for _ in 0..8 {
        value *= value;
    }
    value as f32
}
