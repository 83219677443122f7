namespace GrantGen.Tool.Explain;

/// <summary>A grant of a token.</summary>
/// <param name="Name">Claim and field, as in <c>video.canPublish</c>.</param>
/// <param name="IsAllowed">Whether it is granted, in effect.</param>
/// <param name="Reason">The reason: granted, denied, or the server's default.</param>
/// <param name="DisplayText">The permission of the holder, in words.</param>
internal sealed record GrantLine(string Name, bool IsAllowed, string Reason, string DisplayText);
