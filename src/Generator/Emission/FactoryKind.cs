namespace GrantGen.Generator.Emission;

/// <summary>How a factory returns the token.</summary>
internal enum FactoryKind
{
    /// <summary>As a string.</summary>
    Create,

    /// <summary>As UTF-8, into a buffer.</summary>
    Write,

    /// <summary>As a string, signed by a service.</summary>
    Async,
}
