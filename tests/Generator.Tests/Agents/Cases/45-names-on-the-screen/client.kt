package org.example.shop

import io.livekit.android.room.Room

data class AgentCard(val agentName: String, val stars: Int = 0)

fun cards(room: Room) = room.remoteParticipants.values.map { AgentCard(agentName = "Mia", stars = 3) }
