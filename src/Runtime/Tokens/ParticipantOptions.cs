namespace GrantGen;

/// <summary>
/// What a token says of one participant beside its identity. The default value says nothing. A null or empty string and an
/// empty map are left out of the token. Limits are checked when a token is minted (<see cref="TokenLimits"/>).
/// </summary>
public readonly struct ParticipantOptions
{
    /// <summary>The name that the others see (claim <c>name</c>). At most 256 bytes of UTF-8.</summary>
    public string? Name { get; init; }

    /// <summary>Text of the application's own, which every participant can read (claim <c>metadata</c>). At most 512 KiB of UTF-8.</summary>
    public string? Metadata { get; init; }

    /// <summary>Keys and values that every participant can read (claim <c>attributes</c>). At most 64 KiB of UTF-8 in all.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>
    /// How long this token may be used to connect. Shortens the life that the policy gives, by whole seconds, and never
    /// lengthens it; null leaves the policy's.
    /// </summary>
    public TimeSpan? Ttl { get; init; }
}
