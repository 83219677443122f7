using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>
/// The narrowest grants of a policy that give a set of rights. Subscribing is always allowed in a join token, because a client subscribes
/// without a call.
/// </summary>
internal sealed class LeastGrants
{
    private readonly HashSet<string> _required;

    /// <param name="required">The names of the rights, as <see cref="RequiredRights"/> has them.</param>
    public LeastGrants(IEnumerable<string> required)
    {
        _required = new HashSet<string>(required, StringComparer.Ordinal);

        // A list of sources excludes tracks of an unknown source.
        Sources = _required.Contains(RequiredRights.PublishUnknown)
            ? TrackSourceTable.EverySource
            : RightTable.Participant.Where(right => right.Source != 0 && _required.Contains(right.Name))
                .Aggregate(0, (sources, right) => sources | right.Source);
    }

    /// <summary>The sources to publish, as the bits of <see cref="TrackSourceTable"/>: 0 for none, <see cref="TrackSourceTable.EverySource"/> for no list.</summary>
    public int Sources { get; }

    /// <summary>Whether data is published.</summary>
    public bool PublishesData => Requires(GrantTable.CanPublishData);

    /// <summary>Whether the participant updates its own name, metadata or attributes.</summary>
    public bool UpdatesOwnMetadata => Requires(GrantTable.CanUpdateOwnMetadata);

    /// <summary>The attributes of a new policy, in brackets.</summary>
    public string ToAttributes()
    {
        List<string> attributes = new() { Attribute(GrantTable.RoomJoin, ListArguments()) };
        attributes.AddRange(GrantTable.All
            .Where(grant => grant.Claim != GrantClaim.Video && grant.Kind == GrantKind.Flag && Requires(grant))
            .GroupBy(grant => grant.AttributeName)
            .Select(attribute => Attribute(attribute.First(), attribute.Select(grant => grant.Property + " = true"))));
        return string.Concat(attributes);
    }

    private IEnumerable<string> ListArguments()
    {
        bool joins = RightTable.Participant.Any(right => _required.Contains(right.Name)) || Requires(GrantTable.Agent) || _required.Count == 0;
        if (!joins)
        {
            yield return GrantTable.RoomJoin.Property + " = false";
        }
        else if (Sources == 0)
        {
            yield return GrantTable.CanPublish.Property + " = false";
        }
        else if (Sources != TrackSourceTable.EverySource)
        {
            yield return $"{GrantTable.CanPublishSources.Property} = {TrackSourceTable.ToExpression(Sources)}";
        }

        // Unstated, data follows CanPublish.
        if (joins && PublishesData != (Sources != 0))
        {
            yield return $"{GrantTable.CanPublishData.Property} = {(PublishesData ? "true" : "false")}";
        }

        foreach (Grant grant in GrantTable.All.Where(grant => grant.Claim == GrantClaim.Video && grant.Kind == GrantKind.Flag && grant.Default == false
            && grant != GrantTable.RoomJoin && grant != GrantTable.Agent && Requires(grant)))
        {
            yield return grant.Property + " = true";
        }

        // Agent = true would open the worker socket as well, which gets jobs of every room. The kind alone allows transcriptions.
        if (Requires(GrantTable.Agent))
        {
            yield return "Kind = ParticipantKind.Agent";
        }
    }

    private bool Requires(Grant grant) => _required.Contains(RequiredRights.NameOf(grant));

    private static string Attribute(Grant grant, IEnumerable<string> arguments)
    {
        string name = grant.AttributeName.Substring(grant.AttributeName.LastIndexOf('.') + 1);
        string list = string.Join(", ", arguments);
        return list.Length == 0 ? $"[{Shorten(name)}]" : $"[{Shorten(name)}({list})]";
    }

    private static string Shorten(string attribute) => attribute.Substring(0, attribute.Length - "Attribute".Length);
}
