using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>Makes the model of a policy from the symbol that carries the attribute. The only place that reads the attributes.</summary>
internal static class PolicyParser
{
    /// <summary>The policy that a type declares; null if it declares none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="isGeneratorInput">Whether the type is in the input of the generator; analyzers see its output as well.</param>
    public static PolicyModel? Parse(INamedTypeSymbol type, CancellationToken cancellation, bool isGeneratorInput = false)
    {
        if (type.Find(WellKnownNames.RoomPolicyAttribute) is not { } policy)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        (List<StatedGrant> stated, List<Grant> unreadable) = ReadGrants(type);
        PolicyModel model = new(
            PolicyTypeReader.Read(type, cancellation),
            stated.ToEquatableArray(),
            policy.Text(GrantTable.Room.Property) is { } room ? RoomTemplateParser.Parse(room) : null,
            policy.Text(GrantTable.DestinationRoom.Property) is { } destination ? RoomTemplateParser.Parse(destination) : null,
            TimeToLiveParser.Parse(policy.Text("Ttl")),
            policy.Enum("Kind") ?? 0,
            policy.Text("RoomPreset"),
            type.Find(WellKnownNames.RoomConfigAttribute) is { } config ? ReadRoomConfig(config) : null,
            ReadAgents(type),
            unreadable.ToEquatableArray());

        // What clashes depends on the parameters of the factories, and these on the rest of the model.
        EquatableArray<MemberClash> clashes = ClashFinder.Find(type, FactoryParameters.Names(model).Count, isGeneratorInput).ToEquatableArray();
        return model with { Type = model.Type with { Clashes = clashes } };
    }

    private static (List<StatedGrant> Stated, List<Grant> Unreadable) ReadGrants(INamedTypeSymbol type)
    {
        List<StatedGrant> stated = new();
        List<Grant> unreadable = new();
        string? attributeName = null;
        AttributeData? attribute = null;
        IReadOnlyCollection<string> unreadableNames = Array.Empty<string>();

        // The table holds the grants of one attribute together.
        foreach (Grant grant in GrantTable.All)
        {
            if (attributeName != grant.AttributeName)
            {
                attributeName = grant.AttributeName;
                attribute = type.Find(attributeName);
                unreadableNames = attribute?.Unreadable() ?? Array.Empty<string>();
            }

            if (attribute is null || grant.Kind == GrantKind.RoomName)
            {
                continue;
            }

            int? value = grant.Kind == GrantKind.Sources ? attribute.Enum(grant.Property) : attribute.Flag(grant.Property) is { } flag ? (flag ? 1 : 0) : null;
            if (value is not null)
            {
                stated.Add(new StatedGrant(grant, value.Value));
            }
            else if (unreadableNames.Contains(grant.Property))
            {
                unreadable.Add(grant);
            }
        }

        return (stated, unreadable);
    }

    private static RoomConfigModel ReadRoomConfig(AttributeData config) => new(
        config.Count("EmptyTimeout"),
        config.Count("DepartureTimeout"),
        config.Count("MaxParticipants"),
        config.Text("Metadata"),
        config.Count("MinPlayoutDelay"),
        config.Count("MaxPlayoutDelay"),
        config.Flag("SyncStreams") ?? false);

    private static EquatableArray<AgentDispatchModel> ReadAgents(INamedTypeSymbol type)
    {
        List<AgentDispatchModel> agents = new();
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.IsOf(WellKnownNames.AgentDispatchAttribute)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string agentName })
            {
                agents.Add(new AgentDispatchModel(agentName, attribute.Text("Metadata")));
            }
        }

        return agents.ToEquatableArray();
    }
}
