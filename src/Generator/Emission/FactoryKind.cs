namespace GrantGen.Generator.Emission;

/// <summary>How a factory hands the token over.</summary>
internal enum FactoryKind
{
    /// <summary>As a string.</summary>
    Create,

    /// <summary>As UTF-8, into a buffer.</summary>
    Write,

    /// <summary>As a string, signed by a service.</summary>
    Async,
}
