using GrantGen;

namespace Strict;

/// <summary>Looks on.</summary>
[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

/// <summary>Teaches a class.</summary>
[RoomPolicy(Room = "class-{classId}", CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
public sealed partial record TeacherPolicy;

/// <summary>The base of several policies.</summary>
/// <typeparam name="T">Of whom.</typeparam>
public static partial class Staff<T>
{
    /// <summary>Moderates.</summary>
    [RoomPolicy(RoomAdmin = true)]
    internal readonly partial struct ModeratorPolicy;
}

/// <summary>Mints.</summary>
/// <param name="signer">By whom.</param>
public sealed class TokenSource(TokenSigner signer)
{
    /// <summary>A viewer's token.</summary>
    /// <param name="identity">Of whom.</param>
    /// <returns>The token.</returns>
    public string Viewer(string identity) => ViewerPolicy.CreateToken(signer, "lobby", identity);

    /// <summary>A moderator's token.</summary>
    /// <param name="identity">Of whom.</param>
    /// <returns>The token.</returns>
    public string Moderator(string identity) => Staff<int>.ModeratorPolicy.CreateToken(signer, "lobby", identity);
}
