using System.Reflection;
using System.Text.Json.Nodes;
using GrantGen.Conformance.Tests.Properties;

namespace GrantGen.Conformance.Tests.Surface;

/// <summary>
/// A client can read its token, and LiveKit's room configuration can contain an egress with the keys of a storage. The attributes of a
/// policy cannot: this test fails if a property is not on these lists.
/// </summary>
public class CredentialTests
{
    private static readonly string[] s_roomConfig = ["DepartureTimeout", "EmptyTimeout", "MaxParticipants", "MaxPlayoutDelay", "Metadata", "MinPlayoutDelay", "SyncStreams", "Tags"];

    private static readonly string[] s_agentDispatch = ["AgentName", "Attributes", "Deployment", "Metadata", "RestartPolicy", "ThreadId"];

    private static readonly string[] s_roomConfigClaim = ["agents", "emptyTimeout", "maxParticipants", "metadata", "syncStreams"];

    private static readonly Type[] s_attributes =
    [
        typeof(AgentDispatchAttribute), typeof(AgentEndpointGrantAttribute), typeof(AgentGrantAttribute), typeof(AgentThreadGrantAttribute), typeof(InferenceGrantAttribute), typeof(NeverGrantsAttribute), typeof(ObservabilityGrantAttribute),
        typeof(RequiresPermissionAttribute), typeof(RoomConfigAttribute), typeof(RoomPolicyAttribute), typeof(SipGrantAttribute), typeof(UsesPolicyAttribute),
    ];

    [Fact]
    public void A_room_configuration_has_these_properties_alone() => Assert.Equal(s_roomConfig, Properties(typeof(RoomConfigAttribute)));

    [Fact]
    public void An_agent_dispatch_has_these_properties_alone() => Assert.Equal(s_agentDispatch, Properties(typeof(AgentDispatchAttribute)));

    [Fact]
    public void There_is_no_other_attribute_to_put_one_into()
        => Assert.Equal(
            s_attributes.Select(type => type.Name),
            typeof(RoomPolicyAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute))).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_value_is_a_flag_a_number_a_choice_or_one_of_these_texts()
    {
        string[] texts = s_attributes
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType != typeof(bool) && property.PropertyType != typeof(uint) && !property.PropertyType.IsEnum && property.PropertyType != typeof(Type))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(
            [
                "AgentDispatchAttribute.AgentName", "AgentDispatchAttribute.Attributes", "AgentDispatchAttribute.Deployment", "AgentDispatchAttribute.Metadata",
                "AgentDispatchAttribute.ThreadId", "AgentEndpointGrantAttribute.AgentName", "AgentEndpointGrantAttribute.Deployment", "AgentThreadGrantAttribute.Scope",
                "AgentThreadGrantAttribute.ThreadIds", "NeverGrantsAttribute.Permissions", "RoomConfigAttribute.Metadata", "RoomConfigAttribute.Tags",
                "RoomPolicyAttribute.DestinationRoom", "RoomPolicyAttribute.Room", "RoomPolicyAttribute.RoomPreset", "RoomPolicyAttribute.Ttl",
            ],
            texts);
    }

    [Fact]
    public void No_token_of_the_spread_has_another_field_in_its_room_configuration()
    {
        IEnumerable<JsonObject> configurations = Spread.Policies
            .Select(policy => ClaimsAssert.PayloadOf(policy.Mint(TestKeys.Signer(), Spread.Arguments(policy, "r", "i")))["roomConfig"])
            .OfType<JsonObject>();

        Assert.Equal(s_roomConfigClaim, configurations.SelectMany(config => config.Select(member => member.Key)).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Properties(Type attribute)
        => attribute.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(property => property.Name).Order(StringComparer.Ordinal);
}
