namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>The kind of a JSON value, as far as code shows it.</summary>
internal enum JsonKind
{
    /// <summary>The value is known only at run time, and so is its kind.</summary>
    Unknown,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that can have digits after the decimal point.</summary>
    Fraction,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Null.</summary>
    Null,
}
