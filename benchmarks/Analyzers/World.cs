namespace GrantGen.Benchmarks.Analyzers;

/// <summary>How the project uses LiveKit.</summary>
internal enum World
{
    /// <summary>It references GrantGen and the libraries of LiveKit; one file in a hundred has a policy and a bot.</summary>
    LiveKit,

    /// <summary>It references GrantGen and does not use it.</summary>
    GrantGenOnly,

    /// <summary>It references neither.</summary>
    Neither,
}
