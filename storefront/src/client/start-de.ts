import '../styles/shop.css'
import { islandWords } from '../words/de.ts'
import { startIslands } from './start-islands.ts'

startIslands(islandWords)
