namespace GrantGen.Clients;

/// <summary>What every file that uses LiveKit has in it. The task of the build that looks at bytes knows it from here.</summary>
internal static class LiveKitMark
{
    /// <summary>A part of every module's name, in whatever case.</summary>
    public const string Name = "livekit";

    /// <summary>What Go's files call the SDK, whose address may be in another file of the module.</summary>
    public const string GoAlias = "lksdk";

    /// <summary>The letter of both that code has least of.</summary>
    public const char Rarest = 'k';
}
