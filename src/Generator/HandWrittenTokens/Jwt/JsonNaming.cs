namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>How a serializer names the members of an object whose properties do not state a name.</summary>
internal enum JsonNaming
{
    /// <summary>As the properties are declared.</summary>
    Declared,

    /// <summary>With a lower-case first letter.</summary>
    CamelCase,

    /// <summary>In lower case, with underscores between the words.</summary>
    SnakeCase,

    /// <summary>The serializer has options that are not read.</summary>
    Unknown,
}
