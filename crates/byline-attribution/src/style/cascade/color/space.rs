//! Colour spaces, converted to sRGB
//! ([CSS Color 4, sample code](https://www.w3.org/TR/css-color-4/#color-conversion-code)).

/// Red, green and blue from 0 to 1.
pub(super) type Channels = [f32; 3];

/// Hue in degrees, saturation and lightness from 0 to 1 (section 7.1).
pub(super) fn from_hsl([hue, saturation, lightness]: Channels) -> Channels {
    let hue = hue.rem_euclid(360.0);
    let reach = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|offset| {
        let place = (offset + hue / 30.0) % 12.0;
        lightness - reach * (place - 3.0).min(9.0 - place).clamp(-1.0, 1.0)
    })
}

/// Hue in degrees, whiteness and blackness from 0 to 1 (section 8.1).
pub(super) fn from_hwb([hue, white, black]: Channels) -> Channels {
    if white + black >= 1.0 {
        return [white / (white + black); 3];
    }
    from_hsl([hue, 1.0, 0.5]).map(|channel| channel * (1.0 - white - black) + white)
}

/// Lightness from 0 to 1, then `a` and `b` (section 9.3).
pub(super) fn from_oklab([lightness, a, b]: Channels) -> Channels {
    let l = (lightness + 0.396_337_78 * a + 0.215_803_76 * b).powi(3);
    let m = (lightness - 0.105_561_346 * a - 0.063_854_17 * b).powi(3);
    let s = (lightness - 0.089_484_18 * a - 1.291_485_5 * b).powi(3);
    from_linear([
        4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
        -1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s,
        -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s,
    ])
}

/// The way back, for mixing.
pub(super) fn to_oklab(channels: Channels) -> Channels {
    let [r, g, b] = channels.map(|channel| {
        if channel <= 0.040_45 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    });
    let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
    let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
    let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
    [
        0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
        1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
        0.025_904_037 * l + 0.782_771_8 * m - 0.808_675_77 * s,
    ]
}

/// Lightness from 0 to 100, then `a` and `b`, of the white of D50 (section 9.1).
pub(super) fn from_lab([lightness, a, b]: Channels) -> Channels {
    const KAPPA: f32 = 24389.0 / 27.0;
    const EPSILON: f32 = 216.0 / 24389.0;
    let y = (lightness + 16.0) / 116.0;
    let cube = |root: f32| {
        let cubed = root.powi(3);
        if cubed > EPSILON {
            cubed
        } else {
            (116.0 * root - 16.0) / KAPPA
        }
    };
    let x = cube(a / 500.0 + y) * 0.964_295_7;
    let z = cube(y - b / 200.0) * 0.825_104_6;
    let y = if lightness > KAPPA * EPSILON {
        y.powi(3)
    } else {
        lightness / KAPPA
    };
    // From D50 to D65, and to linear sRGB.
    from_linear([
        3.134_186_2 * x - 1.617_209 * y - 0.490_694_07 * z,
        -0.978_748_7 * x + 1.916_130_1 * y + 0.033_433_96 * z,
        0.071_964_84 * x - 0.228_993_87 * y + 1.405_753_9 * z,
    ])
}

/// Lightness, chroma, hue as lightness, `a`, `b`.
pub(super) fn from_polar([lightness, chroma, hue]: Channels) -> Channels {
    let (sin, cos) = hue.to_radians().sin_cos();
    [lightness, chroma * cos, chroma * sin]
}

pub(super) fn from_linear(channels: Channels) -> Channels {
    channels.map(|channel| {
        if channel <= 0.003_130_8 {
            channel * 12.92
        } else {
            1.055 * channel.powf(1.0 / 2.4) - 0.055
        }
    })
}
