namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>How specific a value is to the one object in question, from most to least specific. More specific values take precedence.</summary>
internal enum Provenance
{
    /// <summary>It flowed through names of the object itself.</summary>
    Object,

    /// <summary>
    /// It is a part of the value of the object's field: the field is one location for all objects of the class, but the part belongs to that value.
    /// </summary>
    Part,

    /// <summary>It is a value that any object of the class can have in the member.</summary>
    Class,

    /// <summary>It is a value of any object of a class on which a call ran: it is not specific to the object that was called.</summary>
    AnyReceiver,
}
