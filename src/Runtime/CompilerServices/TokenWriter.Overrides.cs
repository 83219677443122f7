using GrantGen.Facts;

namespace GrantGen.CompilerServices;

/// <content>Tokens whose options change claims of the policy: the room's configuration, and permissions that are removed.</content>
public ref partial struct TokenWriter
{
    /// <summary>The header <c>{"alg":"HS256","typ":"JWT"}</c>, encoded, and the full stop after it.</summary>
    private static ReadOnlySpan<byte> EncodedHeader => "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."u8;

    /// <summary>Whether options change claims of the policy.</summary>
    /// <param name="options">The caller's options.</param>
    public static bool IsOverridden(in ParticipantOptions options)
        => options.Agents is not null || options.RoomMetadata is not null || options.RoomTags is not null || options.Narrow is not null;

    /// <summary>Rewrites the beginning of the payload with the changes of the options.</summary>
    /// <param name="claims">The policy's claims in parts.</param>
    /// <param name="options">The caller's options.</param>
    /// <exception cref="ArgumentException">The options cannot be combined with the policy, or a value is not valid.</exception>
    public void Override(scoped in PolicyClaims claims, scoped in ParticipantOptions options)
    {
        _encoded = EncodedHeader;
        _length = 0;
        Json("{"u8);
        Member(claims.Members);
        RoomConfig(claims, options);
        if (claims.HasVideo)
        {
            Member("\"video\":{"u8);
            Member(claims.Video);
            Narrow(claims, options.Narrow);
        }

        if (claims.Rest.Length > 0 && claims.Rest[0] == (byte)'"')
        {
            Member(claims.Rest);
        }
        else
        {
            Json(claims.Rest);
        }
    }

    /// <summary>Writes members of an object or elements of an array, after a comma unless they are the first.</summary>
    private void Member(scoped ReadOnlySpan<byte> json)
    {
        if (json.Length > 0)
        {
            if (_json[_length - 1] is not ((byte)'{' or (byte)'['))
            {
                Json(","u8);
            }

            Json(json);
        }
    }

    private void Member(scoped ReadOnlySpan<byte> open, string? value)
    {
        if (value is { Length: > 0 })
        {
            Member(open);
            Text(value);
            Json("\""u8);
        }
    }

    private void Narrow(scoped in PolicyClaims claims, TokenNarrowing? narrow)
    {
        if (narrow is not null && claims.IsJoiningAdmin)
        {
            throw new ArgumentException("Narrow takes permissions away from a token with RoomJoin and RoomAdmin, whose holder can grant itself all of them through UpdateParticipant.", "options");
        }

        // An unset flag has LiveKit's default. Narrowing must not change the others.
        bool canPublish = ServerDefaults.CanPublish(claims.CanPublish);
        bool canPublishData = ServerDefaults.CanPublishData(claims.CanPublishData, claims.CanPublish) && narrow?.CanPublishData != false;
        TrackSources sources = claims.CanPublishSources ?? TrackSources.None;
        if (narrow?.CanPublishSources is { } asked)
        {
            // No list means every source; the empty list of an intersection would mean that as well.
            sources = asked & (sources == TrackSources.None ? AllSources : sources);
            canPublish = canPublish && sources != TrackSources.None;
        }

        canPublish = canPublish && narrow?.CanPublish != false;
        if (!canPublish || claims.CanPublish is not null)
        {
            Flag("\"canPublish\":"u8, canPublish);
        }

        if (canPublish && sources != TrackSources.None)
        {
            Sources(sources);
        }

        if (canPublishData != canPublish || claims.CanPublishData is not null)
        {
            Flag("\"canPublishData\":"u8, canPublishData);
        }

        Flag("\"canSubscribe\":"u8, narrow?.CanSubscribe == false ? false : claims.CanSubscribe);
        Flag("\"canUpdateOwnMetadata\":"u8, narrow?.CanUpdateOwnMetadata == false ? false : claims.CanUpdateOwnMetadata);
    }

    private void Flag(scoped ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not null)
        {
            Member(name);
            Json(value.Value ? "true"u8 : "false"u8);
        }
    }

    private const TrackSources AllSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio;

    private void Sources(TrackSources sources)
    {
        Member("\"canPublishSources\":["u8);
        Source(sources, TrackSources.Camera, "\"camera\""u8);
        Source(sources, TrackSources.Microphone, "\"microphone\""u8);
        Source(sources, TrackSources.ScreenShare, "\"screen_share\""u8);
        Source(sources, TrackSources.ScreenShareAudio, "\"screen_share_audio\""u8);
        Json("]"u8);
    }

    private void Source(TrackSources sources, TrackSources source, scoped ReadOnlySpan<byte> word)
    {
        if ((sources & source) != 0)
        {
            Member(word);
        }
    }
}
