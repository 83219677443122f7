// case: The forbidden methods are only named, in nameof and in a doc comment.
// libraries: rtc
using LiveKit.Rtc;

namespace Audit.Log;

[RoomPolicy(CanPublish = false)]
public partial class AuditPolicy;

/// <summary>Never calls <see cref="LocalParticipant.SetMetadataAsync(string)"/>.</summary>
[UsesPolicy(typeof(AuditPolicy))]
public static class AuditLog
{
    private static readonly string[] Forbidden =
    {
        nameof(LocalParticipant.SetMetadataAsync),
        nameof(LocalParticipant.SetNameAsync),
        nameof(LocalParticipant.PublishTrackAsync),
    };

    /// <inheritdoc cref="LocalParticipant.SetNameAsync(string)"/>
    public static bool IsForbidden(string method) => Forbidden.Contains(method);
}
